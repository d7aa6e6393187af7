import { createHash } from 'node:crypto'
import { encodeQuickly, encodeThoroughly } from '../door/encodings.ts'

/** A file that never changes under its address, whole in memory. */
export interface Asset {
  /** Follows the bytes. */
  tag: string
  /** What is said of it besides: type, how long to keep it, what it varies by. */
  headers: Record<string, string>
  body: Buffer
  /** Smaller forms; none for what is compressed already, such as fonts and pictures. */
  smaller?: { br: Buffer; gzip: Buffer }
}

/** For addresses that carry a hash of what they lead to. */
export const keptForAYear = 'public, max-age=31536000, immutable'

const compressible = /^text\/|^(?:application|image)\/(?:javascript|json|manifest\+json|svg\+xml)/
/** Below, the compressed form saves no packet. */
const worthIt = 1_024
/** Above, the smallest form takes ten seconds of a processor; the quick one will do. */
const mostForThorough = 1_024 * 1_024

let squeezing = Promise.resolve()

/** Squeezes an asset as small as Brotli can, one at a time, after readers have the quick form. */
function squeezeLater(asset: Asset) {
  squeezing = squeezing.then(async () => {
    const br = await encodeThoroughly(asset.body).catch(() => undefined)
    if (br && asset.smaller) asset.smaller = { ...asset.smaller, br }
  })
}

/** Makes an asset of a file's bytes; compresses once, quickly, where that helps. */
export async function toAsset(body: Buffer, headers: Record<string, string>): Promise<Asset> {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const asset: Asset = { tag, headers, body }
  if (!compressible.test(headers['content-type'] ?? '') || body.length < worthIt) return asset
  const { br, gzip } = await encodeQuickly(body)
  asset.smaller = { br, gzip }
  if (body.length <= mostForThorough) squeezeLater(asset)
  return asset
}

/** Bytes that an asset takes in memory, one at least. */
export function weightOf({ body, smaller }: Asset): number {
  return 1 + body.length + (smaller ? smaller.br.length + smaller.gzip.length : 0)
}
