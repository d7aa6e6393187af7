import { request as open } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export const site = process.env.SITE_URL ?? 'http://localhost:3000'

export interface RawAnswer {
  status: number
  /** Every value of a header, in the order in which they came. */
  all: (name: string) => string[]
  /** The one value of a header, or undefined. */
  header: (name: string) => string | undefined
  /** Without those that follow the moment and the connection. */
  headers: string[]
  /** As it came over the wire. */
  bytes: Buffer
  /** Bytes of the status line and the headers. */
  headBytes: number
  /** Without its compression. */
  text: string
}

interface Asked {
  method?: string
  headers?: Record<string, string>
}

const ofTheMoment = /^(?:date|connection|keep-alive)$/i

function unpack(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return ''
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
}

/** Asks the site as a program does, and keeps what came as it came: nothing is unpacked or joined. */
export function ask(path: string, { method = 'GET', headers = {} }: Asked = {}) {
  return new Promise<RawAnswer>((resolve, reject) => {
    const request = open(new URL(path, site), { method, headers, timeout: 20_000 }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const { rawHeaders, statusCode: status = 0, statusMessage } = answer
        const pairs = rawHeaders.flatMap(
          (name, at): Array<[string, string]> =>
            at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? '']] : [],
        )
        const all = (name: string) => pairs.flatMap(([key, value]) => (key === name ? value : []))
        const bytes = Buffer.concat(chunks)
        const head = pairs.map(([name, value]) => `${name}: ${value}\r\n`).join('')
        resolve({
          status,
          all,
          header: (name) => all(name)[0],
          headers: pairs
            .filter(([name]) => !ofTheMoment.test(name))
            .map(([name, value]) => `${name}: ${value}`)
            .sort(),
          bytes,
          headBytes: `HTTP/1.1 ${status} ${statusMessage}\r\n${head}\r\n`.length,
          text: unpack(bytes, all('content-encoding')[0]),
        })
      })
    })
    request.on('timeout', () => request.destroy(new Error(`${path}: no answer in time`)))
    request.on('error', reject)
    request.end()
  })
}

/** As a browser asks for a page. */
export const askAsReader = (path: string, headers: Record<string, string> = {}) =>
  ask(path, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd', ...headers } })
