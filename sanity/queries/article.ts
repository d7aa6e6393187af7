import { defineQuery } from 'groq'
import {
  articleCardFields,
  bylineFields,
  figureFields,
  richTextFields,
  seoFields,
} from './fragments.ts'

export const articleQuery = defineQuery(`
  *[_type == "article" && slug.current == $slug][0]{
    _id, _type, _updatedAt, title, "slug": slug.current, dek, audience, keyPoints, disclosure,
    publishedAt, updatedAt, reviewedAt, nextReviewDue, isSample,
    topic->{title, "slug": slug.current},
    heroImage{${figureFields}},
    authors[]->{${bylineFields}},
    reviewer->{${bylineFields}},
    body[]{${richTextFields}},
    related[]->{${articleCardFields}},
    "newest": *[_type == "article" && _id != ^._id && defined(slug.current)
      && topic._ref == ^.topic._ref] | order(publishedAt desc, _id)[0...3]{${articleCardFields}},
    ${seoFields}
  }
`)

export const articleSlugsQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id).slug.current
`)
