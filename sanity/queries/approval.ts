import { defineQuery } from 'groq'
import { bylineFields, figureFields, richTextFields } from './fragments.ts'
import { faqFields, sectionFields } from './section-fragments.ts'

/** Who approved, with what tells whether they could. */
const reviewerFields = `reviewer->{
  ${bylineFields}, roles,
  credentials[]{
    expires, verifiedOn, "credential": credential._ref, "clinical": credential->clinical,
    "called": coalesce(credential->abbreviation, credential->name)
  }
}, credential{"credential": credential._ref, verifiedOn, expires}`

const givenFields = `approvedAt, nextDue, hash, text, ${reviewerFields}`
const foundFields = `seo{title, description}`

const articleText = `"shown": text{
  title, dek, keyPoints, heroImage{${figureFields}}, body[]{${richTextFields}}, ${foundFields}
}`

/** The approvals of articles, each with the text that was approved, as its page shows it. */
export const articleApprovalsQuery = defineQuery(`
  *[_type == "medicalApproval" && _id in $ids]{
    _id, ${givenFields}, ${articleText}, earlier{${givenFields}, ${articleText}}
  }
`)

const cardText = `"shown": text{title, dek}`

/** The approvals of articles, for lists: what a card would show of them. */
export const cardApprovalsQuery = defineQuery(`
  *[_type == "medicalApproval" && _id in $ids]{
    _id, approvedAt, ${reviewerFields}, ${cardText},
    earlier{approvedAt, ${reviewerFields}, ${cardText}}
  }
`)

/** The texts of these articles, to see whether they make claims. */
export const reviewedTextsQuery = defineQuery(`
  *[_type == "article" && _id in $ids]{
    _id, _type, audience, title, dek, keyPoints, heroImage, body, seo
  }
`)

const serviceText = `"shown": text{
  title, summary, includes, excludes, hospitalProvides, populations, modes, staffTypes,
  cover{hours, responseTargetHours, note, states},
  heroImage{${figureFields}}, body[]{${richTextFields}}, "faqs": faqs[]->{${faqFields}},
  ${foundFields}
}`

/** The approvals of services, each with the text that was approved. */
export const serviceApprovalsQuery = defineQuery(`
  *[_type == "medicalApproval" && _id in $ids]{
    _id, ${givenFields}, ${serviceText}, earlier{${givenFields}, ${serviceText}}
  }
`)

const partnerText = `"shown": text{
  title, lead, primaryCta{label, href}, secondaryCta{label, href},
  sections[]{${sectionFields}}, ${foundFields}
}`

/** The approval of the partner page, with the text that was approved. */
export const partnerApprovalsQuery = defineQuery(`
  *[_type == "medicalApproval" && _id in $ids]{
    _id, ${givenFields}, ${partnerText}, earlier{${givenFields}, ${partnerText}}
  }
`)
