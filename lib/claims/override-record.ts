import { normalizedSentence } from './sentences.ts'

/** Why a sentence may stand: kept where no anonymous query finds it. */
export interface RecordedReason {
  /** The key of the entry in the document, and in the record. */
  readonly _key: string
  readonly sentence: string
  readonly reason: string
  readonly by: string
  /** ISO time. */
  readonly at: string
}

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
