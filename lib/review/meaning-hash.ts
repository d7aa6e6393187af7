import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Meaning } from './meaning.ts'

/** Goes up when the same text would get another hash: what was approved must then be approved anew. */
const version = 1

/**
 * A seal of what a text says: `1:` and 64 hexadecimal digits. Not by Web Crypto, which answers later:
 * a static page may not wait for anything but cached reads.
 */
export function meaningHash(meaning: Meaning): string {
  const text = meaning.map((line) => `${line.kind}\t${line.text}`).join('\n')
  return `${version}:${bytesToHex(sha256(utf8ToBytes(text)))}`
}
