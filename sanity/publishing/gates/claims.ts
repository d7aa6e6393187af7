import { auditDocument } from '#lib/claims/audit-document.ts'
import type { Gate } from '../change.ts'

/** The render lock leaves sentences out that claim something without a source. */
export const claimsGate: Gate = async ({ draft }) =>
  auditDocument(draft)
    .filter(({ level }) => level === 'error')
    .map(({ sentence, words, suggestion, path }) => ({
      what: `Readers would not see this sentence, since ${listed(words)} needs a source: “${sentence}”`,
      todo: `${suggestion.charAt(0).toUpperCase()}${suggestion.slice(1)}.`,
      path,
    }))

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}
