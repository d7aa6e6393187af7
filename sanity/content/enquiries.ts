import 'server-only'
import { type Topic, topics } from '#lib/enquiry/choices.ts'
import { env } from '../env.ts'
import { enquiryTopicsQuery } from '../queries/enquiries.ts'
import type { EnquiryTopicsQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishableList } from './publishable.ts'

const samples = env.showSamples

/** What is said of each kind of enquiry, with plain words where editors have said nothing. */
export async function getEnquiryTopics() {
  return byTopic(await fetchContent(enquiryTopicsQuery, { samples }))
}

/** As `getEnquiryTopics`, and never of a draft: for what is drawn for one visitor. */
export async function getPublishedEnquiryTopics() {
  return byTopic(await fetchPublished(enquiryTopicsQuery, { samples }))
}

function byTopic(stored: EnquiryTopicsQueryResult) {
  const documents = new Map(publishableList(stored, samples).map((one) => [one._id, one]))
  const of = (topic: Topic) => {
    const { title, hint, next, replyWithinHours, contact, isSample } =
      documents.get(`enquiryTopic-${topic}`) ?? {}
    const person = contact?.active === false || (contact?.isSample && !samples) ? null : contact
    return {
      topic,
      title: title ?? topics[topic],
      hint: hint ?? null,
      next: next ?? null,
      replyWithinHours: replyWithinHours ?? null,
      person: person ?? null,
      isSample: isSample === true,
    }
  }
  return [of('partner'), of('careers'), of('other')]
}
