import { figureFields, richTextFields, simpleTextFields, sourceFields } from './fragments.ts'
import { measureFields } from './outcome-fragments.ts'
import { storyCardFields, testimonialFields } from './story-fragments.ts'

const coverFields = `cover{hours, responseTargetHours, note, states}`

/** A service in a list, a comparison or a section: never its text. */
export const serviceCardFields = `
  _id, _type, title, "slug": slug.current, order, summary, includes, excludes, ${coverFields},
  populations, modes, staffTypes, isSample
`

/** A person on the team page and in the table of credentials. */
export const personCardFields = `
  _id, _type, name, "slug": slug.current, postNominals, jobTitle, discipline, roles,
  licensedStates, active, isSample,
  portrait{${figureFields}},
  credentials[]{
    _key, issued, expires, verifiedOn, verifiedBy, credential->{_id, abbreviation, name}
  }
`

export const faqFields = `
  _id, _type, question, answer[]{${simpleTextFields}}, source->{${sourceFields}}
`

const ctaFields = `cta{label, href}`
const body = `"body": body[]{${richTextFields}}`

/** The blocks of the home and the partner page, each with what its component shows. */
export const sectionFields = `
  _key, _type, title,
  _type == "expertiseBlock" => {${body}},
  _type == "supportBlock" => {${body}, "services": services[]->{${serviceCardFields}}},
  _type == "workingTogetherBlock" => {${body}, "rows": rows[]{_key, task, us, you}},
  _type == "timelineBlock" => {${body}, "steps": steps[]{_key, title, when, text}},
  _type == "outcomesBlock" => {${body}, willShare, "measures": measures[]->{${measureFields}}},
  _type == "costBlock" => {${body}, ${ctaFields}},
  _type == "careBlock" => {
    ${body},
    "testimonials": testimonials[]->{${testimonialFields}},
    "stories": stories[]->{${storyCardFields}}
  },
  _type == "whyBlock" => {${body}, "reasons": reasons[]{_key, title, text}},
  _type == "faqBlock" => {"faqs": faqs[]->{${faqFields}}},
  _type == "contactBlock" => {${body}, person->{${personCardFields}}},
  _type == "servicesBlock" => {${body}},
  _type == "teamBlock" => {${body}, "people": people[]->{${personCardFields}}},
  _type == "articlesBlock" => {${body}},
  _type == "textBlock" => {${body}},
  _type == "audienceBlock" => {"items": items[]{_key, title, text, ${ctaFields}}},
  _type == "circuitBlock" => {${body}}
`

/** What heads the home and the partner page. */
export const heroFields = `
  _id, _type, _rev, _updatedAt, title, lead, primaryCta{label, href}, secondaryCta{label, href}
`
