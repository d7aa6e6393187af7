import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { seedDocuments } from './all-documents.ts'
import type { Json, SeedDocument } from './document.ts'
import { pendingPicture } from './picture.ts'
import { pictures } from './pictures/all.ts'
import { approvalsOf } from './reviews.ts'

type Options = {
  /** Must be allowed to write. */
  client: SanityClient
  /** Told what is done, in a line such as “3/28 picture share”. */
  progress?: (line: string) => void
}

const uploadsAtOnce = 3

/** Whether the dataset holds no document of ours yet; the Studio's own and uploaded files do not count. */
export async function isEmpty(client: SanityClient): Promise<boolean> {
  const found = await client
    .withConfig({ perspective: 'raw', useCdn: false })
    .fetch<number>(
      'count(*[!string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")][0...1])',
    )
  return found === 0
}

/**
 * Draws and uploads the pictures, then writes every sample document in one transaction.
 * A second run replaces the same documents and adds none.
 * @throws what the client throws; nothing is half written, save uploaded pictures.
 */
export async function loadSeed({ client, progress }: Options): Promise<{ documents: number }> {
  const names = [...pictures.keys()]
  const total = names.length + 1
  const assets = new Map<string, string>()
  const upload = async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      assets.set(name, await uploadPicture(client, name))
      progress?.(`${assets.size}/${total} picture ${name}`)
    }
  }
  await Promise.all(Array.from({ length: uploadsAtOnce }, upload))
  const documents = seedDocuments.map((document) => withAssets(document, assets))
  const transaction = client.transaction()
  for (const document of documents) transaction.createOrReplace(document)
  for (const approval of approvalsOf(documents)) transaction.createOrReplace(approval)
  await transaction.commit({ visibility: 'sync' })
  progress?.(`${total}/${total} ${documents.length} documents`)
  return { documents: documents.length }
}

/** Renders one of our drawings. @throws Error for a name that is not ours. */
async function renderPicture(name: string): Promise<Buffer> {
  const make = pictures.get(name)
  if (!make) throw new Error(`There is no drawing named "${name}".`)
  return sharp(Buffer.from(make().svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer()
}

async function uploadPicture(client: SanityClient, name: string): Promise<string> {
  const filename = `${name}.png`
  const asset = await client.assets.upload('image', await renderPicture(name), {
    filename,
    contentType: 'image/png',
  })
  return asset._id
}

function withAssets(document: SeedDocument, assets: ReadonlyMap<string, string>): SeedDocument {
  const { _id, _type } = document
  const fields = Object.entries(document).map(([key, value]) => [key, replaced(value, assets)])
  return { ...Object.fromEntries(fields), _id, _type }
}

function replaced(value: Json, assets: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => replaced(item, assets))
  if (typeof value === 'string') {
    const name = pendingPicture(value)
    return name === null ? value : (assets.get(name) ?? value)
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, assets)]),
  )
}
