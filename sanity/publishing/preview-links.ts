import type { SanityClient } from '@sanity/client'
import { z } from 'zod'

const links = z.array(
  z.object({
    _key: z.string(),
    /** The name of who made it. */
    by: z.string(),
    madeAt: z.iso.datetime(),
    until: z.iso.datetime(),
  }),
)

/** One link to the preview of a document, as it is kept. */
export type KeptPreviewLink = z.infer<typeof links>[number]

/** The private document that lists the links to a document. One that it does not list was ended. */
export const previewLinksId = (documentId: string) => `preview.${documentId}`

const linksQuery = '*[_id == $id][0].links'

/**
 * The links to the draft of a document that work now, the newest first.
 * @param client reads private documents. Rejects with what it throws.
 */
export async function livePreviewLinks(
  client: SanityClient,
  documentId: string,
  now: Date,
): Promise<KeptPreviewLink[]> {
  return (await allLinks(client, documentId))
    .filter(({ until }) => new Date(until) > now)
    .sort((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** Keeps a link: it works from now on. Those that are over are forgotten. */
export async function keepPreviewLink(
  client: SanityClient,
  documentId: string,
  link: KeptPreviewLink,
): Promise<void> {
  const _id = previewLinksId(documentId)
  const over = (await allLinks(client, documentId)).filter(({ until }) => until <= link.madeAt)
  const patch = client
    .patch(_id)
    .setIfMissing({ links: [] })
    .unset(over.map(({ _key }) => at(_key)))
  await client
    .transaction()
    .createIfNotExists({ _id, _type: 'previewLinks' })
    .patch(patch)
    .patch(client.patch(_id).append('links', [link]))
    .commit({ returnDocuments: false })
}

/** Ends one link to a document, and no other. */
export async function endPreviewLink(client: SanityClient, documentId: string, key: string) {
  const patch = client.patch(previewLinksId(documentId)).unset([at(key)])
  await patch.commit({ returnDocuments: false })
}

/** Ends every link to a document. */
export async function endPreviewLinks(client: SanityClient, documentId: string) {
  await client.delete(previewLinksId(documentId), { returnDocuments: false })
}

async function allLinks(client: SanityClient, documentId: string): Promise<KeptPreviewLink[]> {
  const params = { id: previewLinksId(documentId) }
  const found: unknown = await client.fetch(linksQuery, params, { perspective: 'raw' })
  return links.nullable().parse(found) ?? []
}

const at = (key: string) => `links[_key==${JSON.stringify(key)}]`
