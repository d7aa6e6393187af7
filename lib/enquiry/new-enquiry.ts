import type { Topic } from './choices.ts'
import { type Enquiry, enquirySchema } from './document.ts'
import type { Submission } from './submission.ts'

/** Months after which an enquiry is deleted. */
const kept: Record<Topic, number> = { partner: 24, careers: 12, other: 6 }

export interface Received {
  submission: Submission
  /** Of the submission: a retry has the same one. */
  id: string
  at: Date
  /** Hours within which we say that we reply. */
  replyHours: number
  /** What looks like a detail of a patient and was sent all the same. */
  suspected: ReadonlyArray<{ field: string; kind: string }>
  /** Whether the field was filled in that people do not see. */
  isTrapped?: boolean
}

/**
 * The document of an enquiry that has just come in. Of what is likely a machine's nobody is told by
 * mail, least of all the address that it gave: it waits in the inbox.
 */
export function newEnquiry(received: Received): Enquiry {
  const { submission, id, at, replyHours, suspected, isTrapped = false } = received
  const receivedAt = at.toISOString()
  const waiting = { state: 'waiting', attempts: 0, nextAt: receivedAt }
  return enquirySchema.parse({
    _id: `enquiry.${id}`,
    _type: 'enquiry',
    ...submission,
    receivedAt,
    status: 'new',
    replyBy: new Date(at.getTime() + replyHours * 3_600_000).toISOString(),
    notes: [],
    suspected: suspected.map(({ field, kind }, at) => ({ _key: `${at + 1}`, field, kind })),
    deleteAfter: monthsLater(at, kept[submission.topic]),
    ...(isTrapped && { isTrapped }),
    notifications: isTrapped
      ? []
      : [
          { _key: 'team', ...waiting },
          { _key: 'acknowledgement', ...waiting },
        ],
  })
}

/** @returns a day such as 2027-05-31; the last of the month where that has no such day */
function monthsLater(from: Date, months: number): string {
  const later = new Date(from)
  later.setUTCDate(1)
  later.setUTCMonth(later.getUTCMonth() + months)
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(from.getUTCDate(), last))
  return later.toISOString().slice(0, 10)
}
