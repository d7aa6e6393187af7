import { get, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { expect } from '@playwright/test'

export const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000'

export interface Page {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** Milliseconds until it was there whole. */
  ms: number
}

/** Reads an address as a plain client does: no cache, no redirects, a connection of its own. */
export function read(url: string, options: RequestOptions = {}): Promise<Page> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, timeout: 20_000, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        const ms = performance.now() - began
        resolve({ status, headers, body: Buffer.concat(chunks).toString(), ms })
      })
    })
    request.on('timeout', () => request.destroy(new Error(`${url} was not answered.`)))
    request.on('error', reject)
  })
}

/**
 * Milliseconds until a reader who asks again and again sees this text. No tricks: plain requests.
 * The times are printed; `npm run bench` measures them. A machine with other work to do is slower,
 * not wrong: what never comes is.
 */
export async function timeUntilShown(url: string, text: string): Promise<number> {
  const began = performance.now()
  const isShown = async () => {
    const { status, body } = await read(url)
    return status === 200 && body.includes(text)
  }
  await expect.poll(isShown, { message: url, intervals: [20], timeout: 20_000 }).toBe(true)
  return performance.now() - began
}

export const rounded = (times: readonly number[]) => times.map(Math.round).join(', ')
