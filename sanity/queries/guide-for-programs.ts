import { defineQuery } from 'groq'
import { articleCardFields } from './fragments.ts'

/** The newest articles, as a list of them shows each. */
export const guideArticlesQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && seo.noIndex != true
    && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[0...100]{${articleCardFields}}
`)
