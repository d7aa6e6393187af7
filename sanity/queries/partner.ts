import { defineQuery } from 'groq'
import { overrideFields, seoFields } from './fragments.ts'
import { heroFields, sectionFields } from './section-fragments.ts'

export const partnerQuery = defineQuery(`
  *[_type == "partnerPage" && _id == "partnerPage"][0]{
    ${heroFields},
    ${overrideFields},
    "reviewed": {title, lead, primaryCta, secondaryCta, sections, seo},
    sections[]{${sectionFields}},
    ${seoFields}
  }
`)
