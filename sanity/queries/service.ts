import { defineQuery } from 'groq'
import { figureFields, overrideFields, richTextFields, seoFields } from './fragments.ts'
import { faqFields, serviceCardFields } from './section-fragments.ts'

/** What an approval of a service is about, as it is stored. */
const reviewedFields = `"reviewed": {
  title, summary, heroImage, body, includes, excludes, hospitalProvides, populations, modes,
  staffTypes, cover, faqs, seo
}`

export const servicesQuery = defineQuery(`
  *[_type == "service" && defined(slug.current) && ($samples || isSample != true)]
    | order(order asc, title asc){${serviceCardFields}, ${reviewedFields}}
`)

export const serviceSlugsQuery = defineQuery(`
  *[_type == "service" && defined(slug.current) && ($samples || isSample != true)]
    | order(order asc, title asc).slug.current
`)

export const serviceQuery = defineQuery(`
  *[_type == "service" && slug.current == $slug][0]{
    ${serviceCardFields},
    _rev, _updatedAt, hospitalProvides, ${reviewedFields},
    heroImage{${figureFields}},
    body[]{${richTextFields}},
    ${overrideFields},
    "faqs": faqs[]->{${faqFields}},
    ${seoFields}
  }
`)
