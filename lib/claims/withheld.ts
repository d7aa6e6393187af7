import { auditDocument } from './audit-document.ts'
import { type FallenTest, fallenReason } from './fallen-basis.ts'
import { normalizedSentence } from './sentences.ts'
import { withoutSentences } from './without-sentences.ts'

interface Judged {
  readonly _type: string
  readonly [field: string]: unknown
}

/**
 * The render lock: a document as readers may see it. What the Studio refuses to publish, as an
 * error, is left out wherever it stands; what it warns of is shown. It is the very judgement of the
 * Studio and of the audit, on what the query gives: a source that is gone or retracted carries
 * nothing any more.
 * @param document as its query projects it, with `audience` and `claimOverrides` where it has them
 */
export function standingDocument<Document extends Judged>(
  document: Document,
  reasonOf: FallenTest = fallenReason,
): Document {
  const stands = standingTest(document, reasonOf)
  return withoutSentences(document, { stands, reasonOf })
}

/** Tells of a sentence that rests on nothing whether readers may see it. */
export function standingTest(
  document: Judged,
  reasonOf: FallenTest = fallenReason,
): (sentence: string) => boolean {
  const withheld = new Set(
    auditDocument(document, reasonOf)
      .filter(({ level }) => level === 'error')
      .map(({ sentence }) => normalizedSentence(sentence)),
  )
  return (sentence) => withheld.size === 0 || !withheld.has(normalizedSentence(sentence))
}
