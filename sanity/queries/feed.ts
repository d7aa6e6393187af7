import { defineQuery } from 'groq'
import { overrideFields, pictureFields, richTextFields } from './fragments.ts'

/** The newest articles with their whole text, for feed readers. */
export const feedQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[0...20]{
    _id, _type, audience, title, "slug": slug.current, dek, publishedAt, updatedAt, isSample,
    "writtenBy": authors[]._ref,
    "reviewed": {title, dek, keyPoints, heroImage, body, seo},
    topic->{title},
    authors[]->{name, "slug": slug.current, active, isSample},
    heroImage{alt, image{${pictureFields}}},
    ${overrideFields},
    body[]{${richTextFields}}
  }
`)
