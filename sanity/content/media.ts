import 'server-only'
import { env } from '../env.ts'
import { keepPicture, keptPicture, type Picture } from './media-store.ts'

const fileName = /^[0-9a-f]{40}-\d{1,5}x\d{1,5}\.(?:avif|gif|jpe?g|png|svg|webp)$/
const number = /^\d{1,5}(?:\.\d{1,6})?$/
const accepted: Record<string, RegExp> = {
  w: number,
  h: number,
  q: number,
  dpr: number,
  'fp-x': number,
  'fp-y': number,
  rect: /^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$/,
  fit: /^(?:clip|crop|fill|fillmax|max|min|scale)$/,
  crop: /^[a-z,]{3,20}$/,
  auto: /^format$/,
  fm: /^(?:jpg|pjpg|png|webp|avif)$/,
}
const year = 60 * 60 * 24 * 365

/** Only the formats count, so that the same picture is not kept once per browser version. */
function formatsOf(accept: string): string {
  const formats = ['image/avif', 'image/webp'].filter((format) => accept.includes(format))
  return [...formats, '*/*'].join(',')
}

function pictureUrl(file: string, params: URLSearchParams): string {
  const host = env.apiHost ?? 'https://cdn.sanity.io'
  return `${host}/images/${env.projectId}/${env.dataset}/${file}?${params}`
}

async function picture(file: string, params: URLSearchParams, accept: string): Promise<Picture> {
  const key = `${file}?${params}#${accept}`
  const kept = await keptPicture(key)
  if (kept) return kept
  const response = await fetch(pictureUrl(file, params), {
    headers: { accept },
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  })
  const contentType = response.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  const fresh = { status: response.status, contentType, bytes }
  if (response.ok && contentType.startsWith('image/')) await keepPicture(key, fresh)
  return fresh
}

/**
 * One picture of the content, sized by Sanity's image URL parameters, from disk or the lake.
 * @returns 404 for what is not a picture of ours, 503 while the lake is away and nothing is kept.
 */
export async function fetchPicture(file: string, asked: URLSearchParams, accept: string) {
  const params = new URLSearchParams([...asked].sort())
  const valid = [...params].every(([name, value]) => accepted[name]?.test(value))
  if (!fileName.test(file) || !valid) return new Response('No such picture.', { status: 404 })
  const found = await picture(file, params, formatsOf(accept)).catch(() => null)
  if (!found || found.status >= 500) {
    return new Response('The picture is not available for the moment.', { status: 503 })
  }
  if (found.status !== 200 || !found.contentType.startsWith('image/')) {
    return new Response('No such picture.', { status: 404 })
  }
  return new Response(found.bytes, {
    headers: {
      'content-type': found.contentType,
      'cache-control': `public, max-age=${year}, immutable`,
      vary: 'Accept',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
