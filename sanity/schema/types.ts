import type { SchemaTypeDefinition } from 'sanity'
import { articlesBlock } from './blocks/articles-block.ts'
import { audienceBlock } from './blocks/audience-block.ts'
import { audienceItem, dutyRow, timelineStep, whyReason } from './blocks/block-items.ts'
import { careBlock } from './blocks/care-block.ts'
import { circuitBlock } from './blocks/circuit-block.ts'
import { contactBlock } from './blocks/contact-block.ts'
import { costBlock } from './blocks/cost-block.ts'
import { expertiseBlock } from './blocks/expertise-block.ts'
import { factStripBlock } from './blocks/fact-strip-block.ts'
import { faqBlock } from './blocks/faq-block.ts'
import { outcomesBlock } from './blocks/outcomes-block.ts'
import { servicesBlock } from './blocks/services-block.ts'
import { supportBlock } from './blocks/support-block.ts'
import { teamBlock } from './blocks/team-block.ts'
import { textBlock } from './blocks/text-block.ts'
import { timelineBlock } from './blocks/timeline-block.ts'
import { whyBlock } from './blocks/why-block.ts'
import { workingTogetherBlock } from './blocks/working-together-block.ts'
import { article } from './documents/article.ts'
import { claimReasons } from './documents/claim-reasons.ts'
import { consentRecord } from './documents/consent-record.ts'
import { credential } from './documents/credential.ts'
import { enquiry } from './documents/enquiry.ts'
import { enquiryTopic } from './documents/enquiry-topic.ts'
import { faq } from './documents/faq.ts'
import { glossaryTerm } from './documents/glossary-term.ts'
import { job } from './documents/job.ts'
import { medicalApproval } from './documents/medical-approval.ts'
import { notice } from './documents/notice.ts'
import { outcomeMeasure } from './documents/outcome-measure.ts'
import { page } from './documents/page.ts'
import { person } from './documents/person.ts'
import { redirect } from './documents/redirect.ts'
import { reviewRequest } from './documents/review-request.ts'
import { scheduledPublish } from './documents/scheduled-publish.ts'
import { service } from './documents/service.ts'
import { source } from './documents/source.ts'
import { successStory } from './documents/success-story.ts'
import { testimonial } from './documents/testimonial.ts'
import { topic } from './documents/topic.ts'
import { evidence, internalLink, link } from './fields/annotations.ts'
import { callout } from './fields/callout.ts'
import { claimOverride } from './fields/claim-override.ts'
import { correction } from './fields/correction.ts'
import { costInput } from './fields/cost-input.ts'
import { cta } from './fields/cta.ts'
import { dataTable, tableRow } from './fields/data-table.ts'
import { figure } from './fields/figure.ts'
import { heldCredential } from './fields/held-credential.ts'
import { keyPoints } from './fields/key-points.ts'
import { footerColumn, navItem } from './fields/nav-item.ts'
import { pullQuote } from './fields/pull-quote.ts'
import { reviewStamp } from './fields/review-stamp.ts'
import { richText, simpleText } from './fields/rich-text.ts'
import { seo } from './fields/seo.ts'
import { careersPage } from './singletons/careers-page.ts'
import { costModel } from './singletons/cost-model.ts'
import { dueDiligencePage } from './singletons/due-diligence-page.ts'
import { homePage } from './singletons/home-page.ts'
import { partnerPage } from './singletons/partner-page.ts'
import { siteSettings } from './singletons/site-settings.ts'

const singletons = [siteSettings, homePage, partnerPage, careersPage, dueDiligencePage, costModel]

const documents = [
  article,
  topic,
  person,
  credential,
  source,
  outcomeMeasure,
  service,
  faq,
  testimonial,
  successStory,
  glossaryTerm,
  consentRecord,
  job,
  page,
  notice,
  redirect,
  claimReasons,
  scheduledPublish,
  medicalApproval,
  reviewRequest,
  enquiryTopic,
  enquiry,
]

const blocks = [
  factStripBlock,
  expertiseBlock,
  supportBlock,
  workingTogetherBlock,
  timelineBlock,
  outcomesBlock,
  costBlock,
  careBlock,
  whyBlock,
  faqBlock,
  contactBlock,
  servicesBlock,
  teamBlock,
  articlesBlock,
  textBlock,
  audienceBlock,
  circuitBlock,
  audienceItem,
  dutyRow,
  timelineStep,
  whyReason,
]

const fields = [
  richText,
  simpleText,
  link,
  internalLink,
  evidence,
  claimOverride,
  correction,
  costInput,
  reviewStamp,
  figure,
  callout,
  dataTable,
  tableRow,
  pullQuote,
  keyPoints,
  heldCredential,
  cta,
  navItem,
  footerColumn,
  seo,
]

/** Every type of the content model, as the Studio and TypeGen take it. */
export const schemaTypes: SchemaTypeDefinition[] = [
  ...singletons,
  ...documents,
  ...blocks,
  ...fields,
]
