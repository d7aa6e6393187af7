import { extname } from 'node:path'
import { Hono } from 'hono'
import { requireRole } from '../access.ts'
import type { Dataset, LakeContext, LakeEnv, LakeRequestContext } from '../context.ts'
import type { Identity, LakeDocument } from '../types.ts'
import { pictureWork } from './gate.ts'
import { recognize } from './image-file.ts'
import { extrasOf, metadataOf } from './metadata.ts'
import { extensionOfType, typeOfExtension } from './mime.ts'
import { readUpload, type Upload } from './request-body.ts'
import { type AssetKind, assetPath, sizeOf, writeWhole } from './storage.ts'

const described = ['label', 'title', 'description', 'creditLine'] as const

/** What the uploader says about an asset, from the address. */
function description(url: URL) {
  const asked = url.searchParams
  const fields: Record<string, unknown> = {}
  for (const name of described) {
    const text = asked.get(name)
    if (text) fields[name] = text
  }
  const [name, id, address] = ['sourceName', 'sourceId', 'sourceUrl'].map((key) => asked.get(key))
  if (name && id) {
    fields.source = { _type: 'sanity.assetSourceData', name, id, ...(address && { url: address }) }
  }
  const filename = asked.get('filename')
  if (filename) fields.originalFilename = filename.slice(0, 500)
  return fields
}

/** Keeps the bytes and makes the document, unless both are there already. */
async function store(
  context: LakeContext,
  c: LakeRequestContext,
  target: { dataset: Dataset; identity: Identity; kind: AssetKind },
  upload: Upload,
  asset: { name: string; extension: string; mimeType: string; metadata?: unknown },
): Promise<LakeDocument | undefined> {
  const { dataset, identity, kind } = target
  const path = assetPath(context.dir, dataset.name, kind, asset.name)
  if ((await sizeOf(path)) !== upload.bytes.length) await writeWhole(path, upload.bytes)
  const address = `${kind}/${context.projectId}/${dataset.name}/${asset.name}`
  const singular = kind === 'images' ? 'image' : 'file'
  const _id = `${singular}-${asset.name.replace('.', '-')}`
  const document = {
    _id,
    _type: `sanity.${singular}Asset`,
    ...description(new URL(c.req.url)),
    assetId: upload.sha1,
    extension: asset.extension,
    mimeType: asset.mimeType,
    path: address,
    sha1hash: upload.sha1,
    size: upload.bytes.length,
    uploadId: crypto.randomUUID(),
    url: `${context.baseUrl(c.req.raw)}/${address}`,
    ...(asset.metadata !== undefined && { metadata: asset.metadata }),
  }
  dataset.commit([{ createIfNotExists: document }], { identity })
  return dataset.get(_id)
}

/** `POST /assets/images/:dataset` and `/assets/files/:dataset`: raw bytes in, `{document}` out. */
export function assetRoutes(context: LakeContext) {
  return new Hono<LakeEnv>()
    .post('/assets/images/:dataset', async (c) => {
      const identity = requireRole(c, 'editor')
      const dataset = context.dataset(c.req.param('dataset'))
      const upload = await readUpload(c.req.raw)
      const wanted = extrasOf(new URL(c.req.url))
      const asset = await pictureWork(async () => {
        const file = await recognize(upload.bytes)
        const metadata = await metadataOf(upload.bytes, file, wanted)
        const name = `${upload.sha1}-${file.width}x${file.height}.${file.extension}`
        return { name, extension: file.extension, mimeType: file.mimeType, metadata }
      })
      const target = { dataset, identity, kind: 'images' as const }
      return c.json({ document: await store(context, c, target, upload, asset) })
    })
    .post('/assets/files/:dataset', async (c) => {
      const identity = requireRole(c, 'editor')
      const dataset = context.dataset(c.req.param('dataset'))
      const upload = await readUpload(c.req.raw)
      const given = c.req.header('content-type')?.split(';')[0]?.trim()
      const ending = extname(c.req.query('filename') ?? '')
        .slice(1)
        .toLowerCase()
      const extension = /^[a-z0-9]{1,16}$/.test(ending) ? ending : extensionOfType(given)
      const mimeType = typeOfExtension(extension)
      const target = { dataset, identity, kind: 'files' as const }
      const asset = { name: `${upload.sha1}.${extension}`, extension, mimeType }
      return c.json({ document: await store(context, c, target, upload, asset) })
    })
}
