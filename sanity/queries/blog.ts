import { defineQuery } from 'groq'
import { articleCardFields } from './fragments.ts'

/** One page of the blog, newest first. */
export const blogQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[$from...$to]{${articleCardFields}}
`)

export const articleCountQuery = defineQuery(`
  count(*[_type == "article" && defined(slug.current) && ($samples || isSample != true)])
`)

export const topicsQuery = defineQuery(`
  *[_type == "topic" && defined(slug.current)] | order(title){_id, title, "slug": slug.current}
`)
