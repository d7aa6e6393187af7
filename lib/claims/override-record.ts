import { z } from 'zod'
import { normalizedSentence } from './sentences.ts'

/**
 * Why sentences may stand, each under the key of its entry in the document; `at` is an ISO time.
 * Kept where no anonymous query finds it.
 */
export const recordedReasons = z.array(
  z.object({
    _key: z.string(),
    sentence: z.string(),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
  }),
)

export type RecordedReason = Readonly<z.infer<typeof recordedReasons>[number]>

/** The id of the private document that holds the reasons of a document, of its draft too. */
export function overrideRecordId(id: string): string {
  return `override.${id.replace(/^drafts\./u, '')}`
}

/** Shows that a reason was recorded, and gives nothing of it away: SHA-256 in hex. */
export async function receiptOf(recorded: RecordedReason): Promise<string> {
  const { _key, sentence, reason, by, at } = recorded
  const words = JSON.stringify([_key, normalizedSentence(sentence), reason, by, at])
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function isReceipt(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)
}
