import { defineQuery } from 'groq'
import { articleCardFields, overrideFields, seoFields } from './fragments.ts'
import { heroFields, sectionFields } from './section-fragments.ts'

export const homeQuery = defineQuery(`
  *[_type == "homePage" && _id == "homePage"][0]{
    ${heroFields},
    ${overrideFields},
    sections[]{${sectionFields}},
    ${seoFields}
  }
`)

/** The newest articles, for a row of cards. */
export const newestArticlesQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[0...3]{${articleCardFields}}
`)
