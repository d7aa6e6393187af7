import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Submission } from './submission.ts'

const anHour = 3_600_000

/** Remembers for an hour, by a salted hash, what was stored: the same again is not stored again. */
export function sentLately() {
  const salt = randomBytes(16)
  const sent = new LRUCache<string, true>({ max: 5_000, ttl: anHour })
  const nameOf = ({ page, ...submission }: Submission) =>
    createHash('sha256').update(salt).update(JSON.stringify(submission)).digest('base64url')
  return {
    has: (submission: Submission) => sent.has(nameOf(submission)),
    add: (submission: Submission) => void sent.set(nameOf(submission), true),
  }
}
