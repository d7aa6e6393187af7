import { defineQuery } from 'groq'
import { articleCardFields, simpleTextFields, sourceFields } from './fragments.ts'

const termFields = `
  _id, _type, title, "slug": slug.current, aliases, definition, isSample,
  source->{_type, ${sourceFields}}
`

/** All terms, with what decides whether readers may see them. */
export const glossaryQuery = defineQuery(`
  *[_type == "glossaryTerm" && defined(slug.current) && ($samples || isSample != true)]
    | order(lower(title) asc){${termFields}}
`)

export const termSlugsQuery = defineQuery(`
  *[_type == "glossaryTerm" && defined(slug.current) && ($samples || isSample != true)]
    | order(lower(title) asc).slug.current
`)

export const termQuery = defineQuery(`
  *[_type == "glossaryTerm" && slug.current == $slug][0]{
    _rev, _updatedAt, ${termFields}, detail[]{${simpleTextFields}}
  }
`)

/** The newest articles whose text leads to a term. */
export const articlesWithTermQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && references($term)
    && ($samples || isSample != true)] | order(publishedAt desc, _id)[0...6]{${articleCardFields}}
`)
