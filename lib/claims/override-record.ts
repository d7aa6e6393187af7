import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { normalizedSentence } from './sentences.ts'

/**
 * Why sentences may stand, each under the key of its entry in the document; `at` is an ISO time.
 * Kept where no anonymous query finds it.
 */
const recordedReason = z.object({
  _key: z.string(),
  sentence: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

export const recordedReasons = z.array(recordedReason)

export type RecordedReason = Readonly<z.infer<typeof recordedReasons>[number]>

/** The entries of a record that are whole; none where there is no record. */
export function readReasons(entries: unknown): RecordedReason[] {
  const list: unknown[] = Array.isArray(entries) ? entries : []
  return list.flatMap((entry) => recordedReason.safeParse(entry).data ?? [])
}

/** The id of the private document that holds the reasons of a document, of its draft too. */
export function overrideRecordId(id: string): string {
  return `override.${id.replace(/^drafts\./u, '')}`
}

/**
 * Shows that a reason was recorded, and gives nothing of it away: SHA-256 in hex. Not by Web Crypto,
 * which answers later: a static page may not wait for anything but cached reads.
 */
export function receiptOf(recorded: RecordedReason): string {
  const { _key, sentence, reason, by, at } = recorded
  const words = JSON.stringify([_key, normalizedSentence(sentence), reason, by, at])
  return bytesToHex(sha256(utf8ToBytes(words)))
}

export function isReceipt(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)
}
