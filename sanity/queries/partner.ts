import { defineQuery } from 'groq'
import { seoFields } from './fragments.ts'
import { heroFields, sectionFields } from './section-fragments.ts'

export const partnerQuery = defineQuery(`
  *[_type == "partnerPage" && _id == "partnerPage"][0]{
    ${heroFields},
    sections[]{${sectionFields}},
    ${seoFields}
  }
`)
