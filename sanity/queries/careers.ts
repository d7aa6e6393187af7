import { defineQuery } from 'groq'
import { overrideFields, richTextFields, seoFields } from './fragments.ts'

/** What a list shows of an opening. */
export const jobFields = `
  _id, _type, title, "slug": slug.current, summary, discipline, states, remote, employment,
  pay{min, max, unit, note}, datePosted, validThrough, isSample
`

export const careersPageQuery = defineQuery(`
  *[_type == "careersPage" && _id == "careersPage"][0]{
    _id, _type, _rev, _updatedAt, title, lead,
    body[]{${richTextFields}},
    ${overrideFields},
    ${seoFields}
  }
`)

/** Every opening, the newest first. Which are open now, the lock knows. */
export const jobsQuery = defineQuery(`
  *[_type == "job" && defined(slug.current) && ($samples || isSample != true)]
    | order(datePosted desc, _id){_updatedAt, "noIndex": seo.noIndex, ${jobFields}}
`)

export const jobQuery = defineQuery(`
  *[_type == "job" && slug.current == $slug][0]{
    _rev, _updatedAt, ${jobFields}, asks, offers,
    body[]{${richTextFields}},
    ${overrideFields},
    ${seoFields}
  }
`)
