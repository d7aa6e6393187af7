import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import { isHydrated } from './scripts.ts'

// Only as the address of a picture: React escapes quotes, so no editor's words look like that.
const placeholders = /(?<=<img src=")data:image\/jpeg;base64,[\w+/=]+(?=")/g

const smaller = new LRUCache<string, string>({ max: 5_000, fetchMethod: asWebp })

async function asWebp(jpeg: string): Promise<string> {
  const bytes = Buffer.from(jpeg.slice(jpeg.indexOf(',') + 1), 'base64')
  // One that cannot be read stays as it is: browsers may know better.
  const webp = await sharp(bytes)
    .resize({ width: 10 })
    .webp({ quality: 20, effort: 6 })
    .toBuffer()
    .catch(() => null)
  const small = webp && `data:image/webp;base64,${webp.toString('base64')}`
  return small && small.length < jpeg.length ? small : jpeg
}

/**
 * A page whose placeholders of pictures are WebP, 10 pixels wide: Sanity makes them as JPEG of 20,
 * whose tables alone take four times the bytes. See docs/decisions/34.
 */
export async function withSmallPlaceholders(html: string): Promise<string> {
  const found = isHydrated(html) ? [] : [...new Set(html.match(placeholders))]
  const pairs = await Promise.all(
    found.map(async (one) => [one, await smaller.fetch(one)] as const),
  )
  const small = new Map(pairs)
  return html.replace(placeholders, (one) => small.get(one) ?? one)
}
