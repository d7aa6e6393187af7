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
