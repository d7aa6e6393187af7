import type { Topic } from './choices.ts'
import type { Enquiry } from './document.ts'
import { newEnquiry as made } from './new-enquiry.ts'
import { filledIn } from './submission.fixture.ts'
import { readSubmission } from './submission.ts'

interface Wanted extends Partial<Omit<Enquiry, 'topic' | 'suspected'>> {
  /** Of the submission. */
  id: string
  topic?: Topic
  at?: Date
  replyHours?: number
  suspected?: { field: string; kind: string }[]
}

/** An enquiry as the server would store it. Nobody in it is real. */
export function newEnquiry(wanted: Wanted): Enquiry {
  const { id, topic = 'partner', at = new Date(), replyHours = 24, suspected = [] } = wanted
  const read = readSubmission(filledIn[topic])
  if (!('submission' in read)) throw new Error(JSON.stringify(read.errors))
  const enquiry = made({ submission: read.submission, id, at, replyHours, suspected })
  const { id: _id, topic: _topic, at: _at, replyHours: _hours, suspected: _found, ...own } = wanted
  return { ...enquiry, ...own }
}
