import { auditDocument, type ClaimLevel } from '#lib/claims/audit-document.ts'
import { documentTexts } from '#lib/claims/document-texts.ts'

import { normalizedSentence, wholeSentences } from '#lib/claims/sentences.ts'

type Stored = Readonly<Record<string, unknown>> | undefined

/** A clinical article and the partner page claim nothing without a source. */
export const refuseClaims = (document: Stored) => claimProblems(document, 'error')

/** Elsewhere the editor should know. */
export const warnOfClaims = (document: Stored) => claimProblems(document, 'warning')

/** Where a reason was written for a sentence that was changed since, the reason should go. */
export function warnOfIdleReasons(document: Stored) {
  const reasons: unknown = document?.claimOverrides
  if (!document || !Array.isArray(reasons) || reasons.length === 0) return true
  const sentences = new Set(
    documentTexts(document)
      .flatMap((text) => wholeSentences('plain' in text ? text.plain : wordsOf(text.block)))
      .map(normalizedSentence),
  )
  return reasons.flatMap((reason: { _key: string; sentence?: unknown }) => {
    const { _key, sentence } = reason
    if (typeof sentence !== 'string' || sentences.has(normalizedSentence(sentence))) return []
    const message = 'The text no longer says this sentence. Remove the entry, or correct it.'
    return [{ message, path: ['claimOverrides', { _key }] }]
  })
}

function claimProblems(document: Stored, level: ClaimLevel) {
  if (!document) return true
  return auditDocument(document)
    .filter((finding) => finding.level === level)
    .map(({ sentence, words, suggestion, path }) => ({
      message: `${listed(words)} needs a source: ${suggestion}. The sentence: “${sentence}”`,
      path,
    }))
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

function wordsOf({ children }: { children?: readonly { text?: string | null }[] | null }): string {
  return (children ?? []).map(({ text }) => text ?? '').join('')
}
