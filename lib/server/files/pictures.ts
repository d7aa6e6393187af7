import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Handle, wholeAnswer } from '../door/captured-answer.ts'
import { dropHeadersOfNext } from '../door/headers.ts'
import { noteSource } from '../log/watch-answer.ts'
import { type Asset, toAsset } from './asset.ts'
import { AssetMemory } from './asset-memory.ts'
import { sendAsset } from './send-asset.ts'

const mostBytes = 64 * 1_024 * 1_024
/** What Next's route says of a picture, and is said again when it comes from memory. */
const keptHeaders = ['content-type', 'cache-control', 'content-security-policy']
/** What holds for every picture. Feeds are read on other sites, with our pictures in them. */
const ownHeaders = { vary: 'Accept', 'cross-origin-resource-policy': 'cross-origin' }

/** Only the formats count, so that the same picture is not kept once per browser version. */
function addressOf({ url, headers }: IncomingMessage): string {
  const formats = ['image/avif', 'image/webp'].filter((type) => headers.accept?.includes(type))
  return `${url}#${formats.join()}`
}

/**
 * Answers for `/media`: pictures that Next's route has fetched once come from memory, in parts too.
 * A picture never changes under its address, so nothing here is ever out of date.
 */
export function pictureServer(handle: Handle) {
  const memory = new AssetMemory(mostBytes)

  /** Asks the route for the whole picture, whatever of it the reader wants. */
  const askRoute = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, headers } = request
    const { range, 'if-none-match': known, ...rest } = headers
    request.method = 'GET'
    request.headers = rest
    const answer = await wholeAnswer(handle, request, response)
    request.method = method
    request.headers = headers
    return answer
  }

  const keep = async (address: string, response: ServerResponse, body: Buffer): Promise<Asset> => {
    const headers: Record<string, string> = { ...ownHeaders }
    for (const name of keptHeaders) {
      const value = response.getHeader(name)
      if (value !== undefined) headers[name] = String(value)
    }
    const asset = await toAsset(body, headers)
    memory.keep(address, asset)
    return asset
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const address = addressOf(request)
    const known = memory.get(address)
    if (known) {
      noteSource(response, 'memory')
      return sendAsset(request, response, known)
    }
    const answer = await askRoute(request, response)
    dropHeadersOfNext(response)
    const isPicture = response.getHeader('content-type')?.toString().startsWith('image/')
    if (answer.status === 200 && isPicture) {
      return sendAsset(request, response, await keep(address, response, answer.body))
    }
    response.setHeader('cache-control', 'no-store')
    return answer.send(answer.status, answer.body)
  }
}
