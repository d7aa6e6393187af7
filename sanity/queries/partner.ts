import { defineQuery } from 'groq'
import { seoFields } from './fragments.ts'
import { heroFields, sectionFields } from './section-fragments.ts'

export const partnerQuery = defineQuery(`
  *[_type == "partnerPage" && _id == "partnerPage"][0]{
    ${heroFields},
    claimOverrides[]{sentence, reason, by, at},
    sections[]{${sectionFields}},
    ${seoFields}
  }
`)
