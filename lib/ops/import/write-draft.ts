import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { PlainFault } from '../launch/fail.ts'
import type { ArticleDraft } from './article-draft.ts'
import type { FilePicture } from './file-pictures.ts'

export interface WriteOptions {
  client: SanityClient
  /** Writes a second article where the file, or its address, is there already. */
  again: boolean
  /** Where the Studio opens a document. */
  studioAddress: (id: string) => string
  progress: (line: string) => void
  /** What to say where the content cannot be reached. */
  whenAway: string
}

const earlier = z
  .object({ _id: z.string(), title: z.string().nullable(), slug: z.string().nullable() })
  .nullable()

/**
 * Writes an article as a draft: pictures first, then the document in one step. Where that fails,
 * the pictures that were uploaded for it are taken away again.
 * @returns the id. @throws PlainFault where it was imported before
 */
export async function writeDraft(draft: ArticleDraft, options: WriteOptions): Promise<string> {
  const { client, again, progress, studioAddress, whenAway } = options
  const twin = await earlierDraft(draft, client).catch((fault: unknown) => {
    const why = fault instanceof Error ? fault.message : String(fault)
    throw new PlainFault(`${whenAway} (${why}) Nothing was written.`)
  })
  if (twin && !again) {
    const id = twin._id.replace(/^drafts\./, '')
    const what =
      id === draft.id
        ? `This file was imported before, as “${twin.title}”.`
        : `There is an article at this address already: “${twin.title}” (${twin.slug}).`
    throw new PlainFault(
      `${what}\nOpen it: ${studioAddress(id)}\nNothing was written. For a second article, run it with -- --again.`,
    )
  }
  const mark = twin ? `-${Date.now().toString(36)}` : ''
  const id = draft.id + mark
  const began = Date.now()
  const uploaded: string[] = []
  try {
    const body = structuredClone(draft.body)
    let count = 0
    for (const [key, picture] of draft.pictures) {
      count += 1
      progress(`Uploading picture ${count} of ${draft.pictures.size} …`)
      const { _id, _createdAt } = await upload(client, picture)
      if (Date.parse(_createdAt) >= began - 1_000) uploaded.push(_id)
      const block = body.find(({ _key }) => _key === key)
      if (block) block.image = { _type: 'image', asset: { _type: 'reference', _ref: _id } }
    }
    progress('Writing the draft …')
    await client.create({
      _id: `drafts.${id}`,
      _type: 'article',
      title: draft.title,
      slug: { _type: 'slug', current: draft.slug + mark },
      audience: 'public',
      publishedAt: new Date().toISOString(),
      body,
    })
    return id
  } catch (fault) {
    for (const asset of uploaded) await client.delete(asset).catch(() => undefined)
    const why = fault instanceof Error ? fault.message : String(fault)
    throw new PlainFault(`The draft could not be written, and nothing of it is left: ${why}`)
  }
}

async function earlierDraft({ id, slug }: ArticleDraft, client: SanityClient) {
  const query = `*[_type == "article" && (_id in [$id, "drafts." + $id] || slug.current == $slug)]
    | order(_id in [$id, "drafts." + $id] desc)[0]{_id, title, "slug": slug.current}`
  return earlier.parse(await client.fetch(query, { id, slug }, { perspective: 'raw' }))
}

function upload(client: SanityClient, { name, type, bytes }: FilePicture) {
  return client.assets.upload('image', bytes, { filename: name, contentType: type })
}
