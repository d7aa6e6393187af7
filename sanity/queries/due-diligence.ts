import { defineQuery } from 'groq'
import { seoFields } from './fragments.ts'

/** What an editor has written of the pack. */
export const packFields = `
  _id, _type, title, lead, parts[]{_key, title, items[]{_key, what, how, note, href}}
`

export const dueDiligenceQuery = defineQuery(`
  *[_type == "dueDiligencePage" && _id == "dueDiligencePage"][0]{
    ${packFields}, _rev, _updatedAt,
    ${seoFields}
  }
`)
