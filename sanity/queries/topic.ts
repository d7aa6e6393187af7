import { defineQuery } from 'groq'
import { articleCardFields } from './fragments.ts'

export const topicQuery = defineQuery(`
  *[_type == "topic" && slug.current == $slug][0]{
    _id, title, "slug": slug.current, intro,
    "articles": *[_type == "article" && defined(slug.current) && topic._ref == ^._id
      && ($samples || isSample != true)]
      | order(publishedAt desc, _id)[$from...$to]{${articleCardFields}},
    "total": count(*[_type == "article" && defined(slug.current) && topic._ref == ^._id
      && ($samples || isSample != true)])
  }
`)

export const topicSlugsQuery = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title).slug.current
`)
