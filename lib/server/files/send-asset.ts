import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, type Encoding } from '../door/encodings.ts'
import { isKnownToReader } from '../door/if-none-match.ts'
import type { Asset } from './asset.ts'
import { rangeOf } from './byte-range.ts'

/** A tag of its own for each form: a part of one must not be joined to a part of another. */
const etagOf = ({ tag }: Asset, encoding: Encoding) =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`

/** The part that is asked for, where the reader has none of another version of the file. */
function askedRange({ method, headers }: IncomingMessage, asset: Asset) {
  const { range, 'if-range': condition } = headers
  if (method !== 'GET' || !range) return null
  if (condition && condition !== etagOf(asset, 'identity')) return null
  return rangeOf(range, asset.body.length)
}

/** Sends a file: whole and compressed, in part (206, 416), or not at all where it is known (304). */
export function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset) {
  const { headers, smaller, body } = asset
  const range = askedRange(request, asset)
  const wanted = chooseEncoding(request.headers['accept-encoding']?.toString())
  const encoding = smaller && range === null ? wanted : 'identity'
  const etag = etagOf(asset, encoding)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (smaller)
    response.setHeader('vary', [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', '))
  response.setHeader('accept-ranges', 'bytes')
  response.setHeader('etag', etag)

  const end = (status: number, bytes: Buffer) => {
    response.setHeader('content-length', bytes.length)
    response.writeHead(status)
    return response.end(request.method === 'HEAD' ? undefined : bytes)
  }
  if (isKnownToReader(request.headers['if-none-match'], etag)) return response.writeHead(304).end()
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${body.length}`)
    response.setHeader('cache-control', 'no-store')
    return end(416, Buffer.alloc(0))
  }
  if (range !== null) {
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${body.length}`)
    return end(206, body.subarray(range.start, range.end + 1))
  }
  if (encoding === 'identity' || !smaller) return end(200, body)
  response.setHeader('content-encoding', encoding)
  return end(200, smaller[encoding])
}
