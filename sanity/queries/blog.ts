import { defineQuery } from 'groq'
import { articleCardFields } from './fragments.ts'

/** One page of the blog, newest first, with the number of all articles and the topics in use. */
export const blogQuery = defineQuery(`{
  "articles": *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[$from...$to]{${articleCardFields}},
  "total": count(*[_type == "article" && defined(slug.current) && ($samples || isSample != true)]),
  "topics": *[_type == "topic" && defined(slug.current)] | order(title){
    _id, title, "slug": slug.current,
    "articles": count(*[_type == "article" && defined(slug.current)
      && topic._ref == ^._id && ($samples || isSample != true)])
  }
}`)
