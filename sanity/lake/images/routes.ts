import { openAsBlob } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { pictureWork } from '../assets/gate.ts'
import { recognize } from '../assets/image-file.ts'
import { typeOfExtension } from '../assets/mime.ts'
import { type AssetKind, assetIdOf, assetPath, sizeOf } from '../assets/storage.ts'
import type { LakeContext, LakeEnv, LakeRequestContext } from '../context.ts'
import { plainError } from '../errors.ts'
import type { LakeDocument } from '../types.ts'
import { PictureCache } from './cache.ts'
import { type OutputFormat, parseTransformation, type Transformation } from './parameters.ts'
import { parseRange } from './range.ts'
import { render } from './render.ts'

// Part of every cache key: raise it when the same question gets another picture.
const pipeline = 1
const cacheLimit = 512 * 1024 * 1024

const forever = 'public, max-age=31536000, immutable'
const harmless = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
// A browser runs what is in these, in the name of the lake's origin.
const active = /^(image\/svg\+xml|text\/(html|xml|javascript)|application\/(xhtml\+xml|xml))$/

const outputs: Record<string, OutputFormat> = {
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'png',
  tif: 'jpg',
  svg: 'png',
}

const mimeTypes: Record<OutputFormat, string> = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
}

/** The stored asset behind an address. @throws LakeError 404 when there is none. */
async function locate(context: LakeContext, c: LakeRequestContext, kind: AssetKind) {
  const { project, dataset: name = '', file = '' } = c.req.param()
  const dataset = context.datasets().find((one) => one.name === name)
  const id = assetIdOf(kind, file)
  const document = id === undefined ? undefined : dataset?.get(id)
  if (!dataset || !document || project !== context.projectId) throw missing()
  const path = assetPath(context.dir, dataset.name, kind, file)
  const size = await sizeOf(path)
  if (size === undefined) throw missing()
  return { document, file, path, size, extension: file.slice(file.lastIndexOf('.') + 1) }
}

function missing() {
  return plainError(404, 'No such asset')
}

function headersOf(c: LakeRequestContext, mimeType: string, etag: string, document: LakeDocument) {
  const headers = new Headers({
    'content-type': mimeType.startsWith('text/') ? `${mimeType}; charset=utf-8` : mimeType,
    'cache-control': forever,
    etag: `"${etag}"`,
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
  if (active.test(mimeType)) headers.set('content-security-policy', harmless)
  const download = c.req.query('dl')
  if (download !== undefined) {
    const own = typeof document.originalFilename === 'string' ? document.originalFilename : ''
    const name = encodeURIComponent(download || own || c.req.param('file') || 'download')
    headers.set('content-disposition', `attachment; filename*=UTF-8''${name}`)
  }
  return headers
}

function unchanged(c: LakeRequestContext, headers: Headers): Response | undefined {
  const held = c.req.header('if-none-match')?.split(/,\s*/) ?? []
  const etag = headers.get('etag') ?? ''
  if (!held.includes('*') && !held.some((tag) => tag.replace(/^W\//, '') === etag)) return undefined
  return new Response(null, { status: 304, headers })
}

/** The stored bytes, or the part of them that was asked for. */
async function sendStored(
  c: LakeRequestContext,
  path: string,
  size: number,
  headers: Headers,
): Promise<Response> {
  headers.set('accept-ranges', 'bytes')
  const answer = unchanged(c, headers)
  if (answer) return answer
  const range = parseRange(c.req.header('range'), size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  const bytes = await openAsBlob(path)
  const body = bytes.slice(start, end + 1).stream()
  return new Response(body, { status: range ? 206 : 200, headers })
}

function outputOf(c: LakeRequestContext, asked: Transformation, extension: string): OutputFormat {
  if (asked.format) return asked.format
  const accepted = c.req.header('accept') ?? ''
  // The smallest that the browser takes. Hosted Sanity gives WebP until its AVIF is ready.
  const modern = (['avif', 'webp'] as const).find((one) => accepted.includes(mimeTypes[one]))
  return (asked.autoFormat && modern) || (outputs[extension] ?? 'jpg')
}

/** Whether the stored bytes are the answer: nothing asked, or a drawing, which has no pixels. */
function asStored(
  asked: Transformation,
  output: OutputFormat,
  extension: string,
  search: URLSearchParams,
) {
  if (extension === 'svg') return asked.format === undefined
  const changes = [...search.keys()].filter((name) => name !== 'dl' && name !== 'auto')
  const sameFormat = asked.autoFormat ? output === extension : true
  return changes.length === 0 && sameFormat
}

/** `GET /images/:project/:dataset/:file` and `/files/…`: the bytes of assets, as the CDN gives them. */
export function imageRoutes(context: LakeContext) {
  const cache = new PictureCache(join(context.dir, 'cache', 'images'), cacheLimit)

  async function picture(c: LakeRequestContext): Promise<Response> {
    const asset = await locate(context, c, 'images')
    const search = new URL(c.req.url).searchParams
    const asked = parseTransformation(search)
    const output = outputOf(c, asked, asset.extension)
    const stored = asStored(asked, output, asset.extension, search)
    const key = stored ? asset.file : PictureCache.key(pipeline, asset.file, asked, output)
    const mimeType = stored ? typeOfExtension(asset.extension) : mimeTypes[output]
    const headers = headersOf(c, mimeType, key, asset.document)
    if (asked.autoFormat) headers.set('vary', 'Accept')
    if (stored) return sendStored(c, asset.path, asset.size, headers)
    const answer = unchanged(c, headers)
    if (answer) return answer
    const bytes = await cache.get(key, () =>
      pictureWork(async () => {
        const original = await readFile(asset.path)
        const { width, height, metadata } = await recognize(original)
        const size = { width, height }
        return render(
          { bytes: original, size, hasAlpha: metadata.hasAlpha === true },
          asked,
          output,
        )
      }),
    )
    headers.set('content-length', String(bytes.length))
    return new Response(new Uint8Array(bytes), { headers })
  }

  async function file(c: LakeRequestContext): Promise<Response> {
    const asset = await locate(context, c, 'files')
    const headers = headersOf(c, typeOfExtension(asset.extension), asset.file, asset.document)
    return sendStored(c, asset.path, asset.size, headers)
  }

  // A name for people may follow the file's own.
  return new Hono<LakeEnv>()
    .get('/images/:project/:dataset/:file', picture)
    .get('/images/:project/:dataset/:file/:name', picture)
    .get('/files/:project/:dataset/:file', file)
    .get('/files/:project/:dataset/:file/:name', file)
}
