/** A picture with what its `<img>` needs: size, placeholder and the editor's framing. */
export const pictureFields = `
  asset->{_id, metadata{lqip, isOpaque, dimensions{width, height}}},
  hotspot{x, y, width, height},
  crop{top, bottom, left, right}
`

/** A `figure` object: hero pictures, portraits and pictures in a text. */
export const figureFields = `
  alt, decorative, caption, credit, image{${pictureFields}}
`

export const sourceFields = `
  _id, kind, title, authors, journal, year, doi, pmid, url, accessedOn,
  studyType, population, status
`

/** What words rest on, of whichever kind it is. */
const basisFields = `
  _id, _type,
  _type == "source" => {${sourceFields}},
  _type == "outcomeMeasure" => {
    title, definition, numerator, denominator, withheld, period{from, to}, population, dataSource,
    limitations, approvedBy->{name}, approvedOn, isSample
  },
  _type == "costModel" => {
    "figures": count(inputs[status in ["editor", "sourced"] && defined(value)]),
    "asOf": inputs[status in ["editor", "sourced"] && defined(value)] | order(asOf desc)[0].asOf
  }
`

const blockFields = `
  ...,
  markDefs[]{
    ...,
    _type == "evidence" => {"basis": basis->{${basisFields}}},
    _type == "internalLink" => {"target": reference->{
      _type, "slug": slug.current,
      _type == "glossaryTerm" => {title, definition, isSample, source->{_type, status}}
    }}
  }
`

/** Sentences that may stand without a source; why is in a private document. */
export const overrideFields = `claimOverrides[]{_key, sentence, receipt}`

/** Paragraphs and lists. */
export const simpleTextFields = blockFields

/** Everything an editor can put into a text. */
export const richTextFields = `
  ...,
  _type == "block" => {${blockFields}},
  _type == "figure" => {${figureFields}},
  _type == "callout" => {"body": body[]{${blockFields}}}
`

/** A person as a byline or a review line names them. */
export const bylineFields = `
  _id, name, "slug": slug.current, postNominals, jobTitle, active, isSample,
  portrait{${figureFields}}
`

export const seoFields = `seo{title, description, noIndex, image{${pictureFields}}}`

/** An article in a list: never its text. */
export const articleCardFields = `
  _id, title, "slug": slug.current, dek, publishedAt, audience, isSample,
  "writtenBy": authors[]._ref,
  topic->{title, "slug": slug.current},
  heroImage{${figureFields}}
`
