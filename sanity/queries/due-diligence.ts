import { defineQuery } from 'groq'
import { seoFields } from './fragments.ts'

export const dueDiligenceQuery = defineQuery(`
  *[_type == "dueDiligencePage" && _id == "dueDiligencePage"][0]{
    _id, _type, _rev, _updatedAt, title, lead,
    parts[]{_key, title, items[]{_key, what, how, note, href}},
    ${seoFields}
  }
`)
