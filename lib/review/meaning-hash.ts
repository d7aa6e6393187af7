import type { Meaning } from './meaning.ts'

/** Goes up when the same text would get another hash: what was approved must then be approved anew. */
const version = 1

/** A seal of what a text says, by Web Crypto, in a browser as well: `1:` and 64 hexadecimal digits. */
export async function meaningHash(meaning: Meaning): Promise<string> {
  const text = meaning.map((line) => `${line.kind}\t${line.text}`).join('\n')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const hexadecimal = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  return `${version}:${hexadecimal}`
}
