import { auditDocument } from '#lib/claims/audit-document.ts'
import { basesQuery, basisIds, fallenTestOf } from '#lib/claims/fallen-bases.ts'
import type { Gate } from '../change.ts'

/** The render lock leaves out what claims something without a source, or with a retracted one. */
export const claimsGate: Gate = async ({ draft, client }) => {
  const ids = basisIds(draft)
  const published = client.withConfig({ perspective: 'published' })
  const bases = ids.length > 0 ? await published.fetch<unknown>(basesQuery, { ids }) : []
  return auditDocument(draft, fallenTestOf(bases))
    .filter(({ level }) => level === 'error')
    .map(({ sentence, words, suggestion, path, fallen }) => ({
      what: fallen
        ? `Readers would not see this sentence: “${sentence}”`
        : `Readers would not see this sentence, since ${listed(words)} needs a source: “${sentence}”`,
      todo: `${suggestion.charAt(0).toUpperCase()}${suggestion.slice(1)}.`,
      path,
    }))
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}
