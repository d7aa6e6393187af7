import { defineQuery } from 'groq'
import { jobFields } from './careers.ts'
import { packFields } from './due-diligence.ts'
import { overrideFields, richTextFields, simpleTextFields, sourceFields } from './fragments.ts'
import { faqFields, serviceCardFields } from './section-fragments.ts'
import { storyText } from './stories.ts'
import { storyCardFields } from './story-fragments.ts'

const types =
  '["article", "service", "person", "page", "glossaryTerm", "job", "successStory", "partnerPage", "dueDiligencePage"]'

/** Everything that can be found, and everything that it may rest on, each with its revision. */
export const searchStampsQuery = defineQuery(`{
  "pages": *[_type in ${types} && (defined(slug.current) || _id in ["partnerPage", "dueDiligencePage"])
    && ($samples || isSample != true)]{_id, _rev},
  "bases": *[_type in ["source", "outcomeMeasure", "costModel", "person", "credential", "faq"]]{
    _id, _rev
  }
}`)

/**
 * The approvals of texts, the reasons on record for what they say without a source, and permissions; and
 * which of them rest on these documents. Private, so to be asked with a token.
 */
export const privateStampsQuery = defineQuery(`
  *[_type in ["medicalApproval", "claimReasons", "consentRecord"]]{
    _id, _rev,
    "isTouched": references($ids) || references(*[_type == "person" && references($ids)]._id)
  }
`)

/** Which pages say something that rests on one of these documents. */
export const restingPagesQuery = defineQuery(`
  *[_type in ${types} && (references($ids) || references(*[_type == "faq" && references($ids)]._id))]._id
`)

/** These pages with all their words, as the locks take them. */
export const searchPagesQuery = defineQuery(`{
  "articles": *[_type == "article" && _id in $ids && defined(slug.current)]{
    _id, _type, audience, title, "slug": slug.current, dek, keyPoints, isSample,
    "writtenBy": authors[]._ref,
    "reviewed": {title, dek, keyPoints, heroImage, body, seo},
    topic->{title},
    authors[]->{name, isSample},
    ${overrideFields},
    body[]{${richTextFields}}
  },
  "services": *[_type == "service" && _id in $ids && defined(slug.current)]{
    ${serviceCardFields}, hospitalProvides,
    "reviewed": {
      title, summary, heroImage, body, includes, excludes, hospitalProvides, populations, modes,
      staffTypes, cover, faqs, seo
    },
    body[]{${richTextFields}},
    ${overrideFields},
    "faqs": faqs[]->{${faqFields}}
  },
  "people": *[_type == "person" && _id in $ids && active != false && defined(slug.current)]{
    _id, name, "slug": slug.current, postNominals, jobTitle, licensedStates, bio, isSample,
    credentials[]{credential->{abbreviation, name}}
  },
  "pages": *[_type == "page" && _id in $ids && defined(slug.current)]{
    _id, _type, title, "slug": slug.current, lead, body[]{${richTextFields}}, ${overrideFields}
  },
  "terms": *[_type == "glossaryTerm" && _id in $ids && defined(slug.current)]{
    _id, _type, title, "slug": slug.current, aliases, definition, isSample,
    source->{_type, ${sourceFields}}, detail[]{${simpleTextFields}}
  },
  "jobs": *[_type == "job" && _id in $ids && defined(slug.current)]{
    ${jobFields}, asks, offers, body[]{${richTextFields}}, ${overrideFields}
  },
  "stories": *[_type == "successStory" && _id in $ids && defined(slug.current)
    && defined(consent._ref)]{${storyCardFields}, ${storyText}},
  "dueDiligence": *[_type == "dueDiligencePage" && _id == "dueDiligencePage" && _id in $ids][0]{
    ${packFields}
  }
}`)
