import type { IdentifiedSanityDocumentStub, SanityDocument } from '@sanity/client'
import type { Enquiry } from './document.ts'
import type { Submission } from './submission.ts'

/** What of Sanity's client is needed here. */
export interface Writer {
  createIfNotExists(
    document: IdentifiedSanityDocumentStub,
  ): Promise<Pick<SanityDocument, '_id'> & Record<string, unknown>>
}

/**
 * Stores an enquiry, once: where its id is there already, nothing is written.
 * @param attempts one more helps where a connection broke; the same id makes it safe
 * @returns `another` where what is stored under this id says something else
 * @throws where it was not stored, or nobody can say whether it was
 */
export async function storeEnquiry(
  writer: Writer,
  enquiry: Enquiry,
  submission: Submission,
  attempts = 2,
): Promise<'stored' | 'another'> {
  const stored = await writer.createIfNotExists(enquiry).catch((fault: unknown) => {
    if (attempts <= 1 || isRefusal(fault)) throw fault
    return null
  })
  if (stored === null) return storeEnquiry(writer, enquiry, submission, attempts - 1)
  // Something else may answer in the lake's place, and its answer is no document.
  if (stored?._id !== enquiry._id) throw new Error('What answered is not the lake.')
  return stored.redactedAt !== undefined || says(stored, submission) ? 'stored' : 'another'
}

/** A lake that understood and will not: to ask again changes nothing. */
function isRefusal(fault: unknown): boolean {
  const status = fault instanceof Error && 'statusCode' in fault ? Number(fault.statusCode) : 0
  return status >= 400 && status < 500
}

/** Whether a stored document says what somebody sends; the page they stood on does not matter. */
function says(stored: Record<string, unknown>, { page, ...submission }: Submission): boolean {
  return Object.entries(submission).every(
    ([name, value]) => JSON.stringify(stored[name]) === JSON.stringify(value),
  )
}
