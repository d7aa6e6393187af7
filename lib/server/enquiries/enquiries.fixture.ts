import type { SanityClient } from '@sanity/client'
import type { Topic } from '#lib/enquiry/choices.ts'
import type { Enquiry } from '#lib/enquiry/document.ts'
import { newEnquiry } from '#lib/enquiry/new-enquiry.ts'
import { filledIn } from '#lib/enquiry/submission.fixture.ts'
import { readSubmission } from '#lib/enquiry/submission.ts'

/** An enquiry as the server would store it. Nobody in it is real. */
export function sampleEnquiry(
  id: string,
  { topic = 'partner', at = new Date(), ...changed }: Partial<Enquiry> & { at?: Date } = {},
): Enquiry {
  const read = readSubmission(filledIn[topic satisfies Topic])
  if (!('submission' in read)) throw new Error(JSON.stringify(read.errors))
  const made = newEnquiry({
    submission: read.submission,
    id,
    at,
    replyHours: 24,
    suspected: [],
  })
  return { ...made, ...changed }
}

/** Stores as many enquiries, in transactions of a hundred. @returns their ids */
export async function storeEnquiries(client: SanityClient, count: number): Promise<string[]> {
  const all = Array.from({ length: count }, (_, n) => sampleEnquiry(`sample-${n}`))
  for (let from = 0; from < all.length; from += 100) {
    const transaction = client.transaction()
    for (const one of all.slice(from, from + 100)) transaction.createIfNotExists(one)
    await transaction.commit({ returnDocuments: false })
  }
  return all.map(({ _id }) => _id)
}
