import { defineQuery } from 'groq'
import { articleCardFields } from './fragments.ts'

export const topicQuery = defineQuery(`
  *[_type == "topic" && slug.current == $slug][0]{_id, _rev, title, "slug": slug.current, intro}
`)

/** One page of a topic, newest first. */
export const topicArticlesQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && topic._ref == $topic && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[$from...$to]{${articleCardFields}}
`)

export const topicArticleCountQuery = defineQuery(`
  count(*[_type == "article" && defined(slug.current) && topic._ref == $topic
    && ($samples || isSample != true)])
`)
