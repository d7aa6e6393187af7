import { defineQuery } from 'groq'

/** Enough for an address: no size and no placeholder, since there may be thousands of them. */
const pictureFields = `
  "asset": {"_id": asset._ref}, hotspot{x, y, width, height}, crop{top, bottom, left, right}
`

/** Every document but articles that has an address of its own and may be indexed. */
export const sitemapPagesQuery = defineQuery(`
  *[_type in ["homePage", "partnerPage", "careersPage", "dueDiligencePage", "page", "topic", "service", "person",
    "glossaryTerm"]
    && (_type in ["homePage", "partnerPage", "careersPage", "dueDiligencePage"] || defined(slug.current))
    && !(_type == "person" && active == false)
    && seo.noIndex != true
    && ($samples || isSample != true)] | order(_type, slug.current){
    _id, _type, "slug": slug.current, _updatedAt,
    "picture": select(_type == "person" => portrait.image, _type == "service" => heroImage.image){
      ${pictureFields}
    },
    _type == "topic" => {
      "newest": *[_type == "article" && defined(slug.current) && topic._ref == ^._id
        && ($samples || isSample != true)] | order(publishedAt desc, _id)[0].publishedAt
    }
  }
`)

/** When the newest article was published. */
export const sitemapNewestQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[0].publishedAt
`)

const indexed = `_type == "article" && defined(slug.current) && seo.noIndex != true
    && ($samples || isSample != true)`

export const sitemapArticleCountQuery = defineQuery(`count(*[${indexed}])`)

// By what never changes: a new article comes last, into the last file, and moves no other one.
const fromHere = `${indexed} && (_createdAt > $at || (_createdAt == $at && _id >= $id))`

/** Where the file after the one that begins at this time of creation and id begins: one place, or none. */
export const sitemapNextQuery = defineQuery(`
  *[${fromHere}] | order(_createdAt, _id)[$most...$more]{"at": _createdAt, "id": _id}
`)

const inFile = `${fromHere}
    && (_createdAt < $endAt || (_createdAt == $endAt && _id < $endId))`

/** The articles of one file. */
export const sitemapArticlesQuery = defineQuery(`
  *[${inFile}] | order(_createdAt, _id){
    _id, _type, "slug": slug.current, _updatedAt, audience, "isStamped": defined(review.approvedAt),
    publishedAt, updatedAt, "approvedAt": review.approvedAt, "corrected": corrections[].date,
    "picture": heroImage.image{${pictureFields}}
  }
`)

/** When an article of one file changed last. */
export const sitemapChangedQuery = defineQuery(`
  *[${inFile}] | order(_updatedAt desc, _id)[0]._updatedAt
`)

/** Which picture headed each text that was approved, this time and the time before. */
export const approvedPicturesQuery = defineQuery(`
  *[_type == "medicalApproval" && _id in path("approval.*")]{
    _id, "picture": text.heroImage.image.asset._ref, "hasEarlier": defined(earlier.approvedAt),
    "earlier": earlier.text.heroImage.image.asset._ref
  }
`)
