import { defineQuery } from 'groq'
import { sourceFields } from './fragments.ts'

export const costModelQuery = defineQuery(`
  *[_type == "costModel" && _id == "costModel"][0]{
    _id, _type, _rev, _updatedAt, spread,
    inputs[]{
      figure, value, min, max, step, status, asOf, note,
      source->{${sourceFields}}
    }
  }
`)

/** The two studies that the page tells of, each by its DOI. */
export const costStudiesQuery = defineQuery(`
  *[_type == "source" && doi in [$nurseLed, $programModel] && status != "retracted"]{${sourceFields}}
`)
