import { defineQuery } from 'groq'
import { overrideFields, richTextFields, seoFields } from './fragments.ts'

export const pageSlugsQuery = defineQuery(`
  *[_type == "page" && defined(slug.current)] | order(slug.current).slug.current
`)

export const pageQuery = defineQuery(`
  *[_type == "page" && slug.current == $slug][0]{
    _id, _type, _rev, _updatedAt, title, "slug": slug.current, lead,
    body[]{${richTextFields}},
    ${overrideFields},
    ${seoFields}
  }
`)
