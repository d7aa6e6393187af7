import type { SanityClient } from '@sanity/client'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'

/** Stores as many enquiries, in transactions of a hundred. @returns their ids */
export async function storeEnquiries(client: SanityClient, count: number): Promise<string[]> {
  const all = Array.from({ length: count }, (_, n) => newEnquiry({ id: `sample-${n}` }))
  for (let from = 0; from < all.length; from += 100) {
    const transaction = client.transaction()
    for (const one of all.slice(from, from + 100)) transaction.createIfNotExists(one)
    await transaction.commit({ returnDocuments: false })
  }
  return all.map(({ _id }) => _id)
}
