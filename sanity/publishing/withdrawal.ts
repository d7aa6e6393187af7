import type { Mutation, SanityClient } from '@sanity/client'
import { type Destination, leaveAddress } from '#lib/redirects/moved.ts'
import { publishedIdOf, type StoredDocument } from './change.ts'
import { pathOf } from './page-path.ts'
import { storedRedirects } from './stored-redirects.ts'

export interface Withdrawal {
  id: string
  /** Where readers of its page go from now on. */
  to: Destination
  /** Whether a draft stays: taken off the site, not deleted. */
  keepDraft: boolean
  now: Date
}

/** Stands for nothing: a patch with it only asks for the revision. */
const nothing = { unset: ['_nothing_'] }

/**
 * Takes a document off the site, and sends its readers on, in one transaction.
 * @throws ClientError 409 where it changed meanwhile, or where another document holds it
 */
export async function withdraw(client: SanityClient, { id, to, keepDraft, now }: Withdrawal) {
  const reader = client.withConfig({ perspective: 'raw', useCdn: false, stega: false })
  const publishedId = publishedIdOf(id)
  const draftId = `drafts.${publishedId}`
  const [published, draft] = await reader.getDocuments<Record<string, unknown>>([
    publishedId,
    draftId,
  ])
  if (!published) throw new Error('It is not on the site any more.')
  const path = pathOf(published)
  const note = `The page was taken off the site on ${now.toISOString().slice(0, 10)}.`
  const redirects = path === null ? [] : await storedRedirects(reader)
  const mutations: Mutation[] = [
    { patch: { id: publishedId, ifRevisionID: published._rev, ...nothing } },
    ...(keepDraft && !draft ? [{ create: asDraft(published, draftId) }] : []),
    ...(!keepDraft && draft ? [{ delete: { id: draftId } }] : []),
    { delete: { id: publishedId } },
    ...(path === null ? [] : leaveAddress(path, publishedId, to, redirects, note)),
  ]
  await reader.mutate(mutations, { returnDocuments: false, tag: 'document.withdraw' })
}

function asDraft({ _rev, _updatedAt, ...content }: StoredDocument, _id: string) {
  return { ...content, _id }
}
