import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** A body in the encodings that readers ask for. What would not get smaller has one form. */
export interface EncodedBody {
  identity: Buffer
  br?: Buffer
  gzip?: Buffer
}

/** Quick enough to do while the first reader waits: about 3 ms for 100 KB. */
const quick = 5
/** As small as it gets, at about 150 ms for 100 KB: done afterwards. */
const thorough = 11

const asBrotli = (body: Buffer, quality: number) =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

/** Compresses a text quickly. */
export async function encodeQuickly(identity: Buffer): Promise<Required<EncodedBody>> {
  const [br, gz] = await Promise.all([asBrotli(identity, quick), zip(identity)])
  return { identity, br, gzip: gz }
}

/** Compresses a text as far as Brotli can. */
export const encodeThoroughly = (identity: Buffer) => asBrotli(identity, thorough)

/** Whether a media type is a text, which compression makes smaller. */
export function isText(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript|manifest)|^image\/svg/.test(mediaType)
}

const smallestFirst = ['br', 'gzip', 'identity'] as const
/** Of an encoding that nobody spoke of: a text as it is may always be sent. */
const unsaid = { br: 0, gzip: 0, identity: 0.001 }

/** The encoding that an `Accept-Encoding` header prefers, of those alike the smallest (RFC 9110, 12.5.3). */
export function chooseEncoding(acceptEncoding = ''): Encoding {
  const said = new Map(
    acceptEncoding.split(',').map((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight) || 0]
    }),
  )
  let best: Encoding = 'identity'
  let most = 0
  for (const name of smallestFirst) {
    const weight = said.get(name) ?? said.get('*') ?? unsaid[name]
    if (weight <= most) continue
    best = name
    most = weight
  }
  return best
}
