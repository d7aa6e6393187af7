import type { Mutation, SanityClient } from '@sanity/client'
import { withStrongReferences } from '#lib/strong-references.ts'
import { type Change, publishedIdOf, type StoredDocument } from './change.ts'
import { mutationsWith } from './steps.ts'

/** Stands for nothing: a patch with it only asks for the revision. */
const nothing = { unset: ['_nothing_'] }

/**
 * A document's draft beside what is published, as they are this moment.
 * @returns null where there is no draft. @throws what the client throws
 */
export async function readChange(
  client: SanityClient,
  id: string,
  now: Date,
): Promise<Change | null> {
  const reader = client.withConfig({ perspective: 'raw', useCdn: false, stega: false })
  const publishedId = publishedIdOf(id)
  const [draft, published] = await reader.getDocuments<Record<string, unknown>>([
    `drafts.${publishedId}`,
    publishedId,
  ])
  return draft ? { draft, published: published ?? null, client: reader, now } : null
}

/**
 * Publishes a change with its steps in one transaction: all of it, or nothing. It is refused where
 * the draft, or what is published, is no longer what the gates have seen.
 * @param also more mutations for the same transaction, before those of the steps
 * @returns the revision that readers get. @throws ClientError 409 where something changed meanwhile
 */
export async function publishChange(change: Change, also: readonly Mutation[] = []) {
  const { draft, published, client } = change
  const mutations: Mutation[] = [
    { patch: { id: draft._id, ifRevisionID: draft._rev, ...nothing } },
    ...(published
      ? [
          { patch: { id: published._id, ifRevisionID: published._rev, ...nothing } },
          { createOrReplace: asPublished(change) },
        ]
      : [{ create: asPublished(change) }]),
    { delete: { id: draft._id } },
    ...also,
    ...(await mutationsWith(change)),
  ]
  const { transactionId } = await client.mutate(mutations, {
    returnDocuments: false,
    tag: 'document.publish',
  })
  return transactionId
}

function asPublished({ draft, published }: Change) {
  const { _rev, _updatedAt, _system, ...content } = withStrongReferences<StoredDocument>(draft)
  const _createdAt = published?._createdAt ?? content._createdAt
  return { ...content, _id: publishedIdOf(draft._id), _type: draft._type, _createdAt }
}
