import { type FallenTest, fallenReason } from '#lib/claims/fallen-basis.ts'
import type { ClaimOverride } from '#lib/claims/overrides.ts'
import { standingDocument } from '#lib/claims/withheld.ts'
import { env } from '../env.ts'

export type Judged = Parameters<typeof standingDocument>[0]

/** On a production data set a made-up measure carries nothing. */
const reasonOf: FallenTest = (basis) =>
  fallenReason(basis) ?? (!env.showSamples && isSample(basis) ? 'it is a sample' : null)

/**
 * A document as readers may see it.
 * @param overrides sentences that may stand without a source, each with its reason on record
 */
export function standingText<Shown extends Judged>(
  document: Shown,
  overrides: readonly ClaimOverride[] = [],
): Shown {
  const judged = { ...document, claimOverrides: overrides }
  return { ...standingDocument(judged, reasonOf), claimOverrides: null }
}

/** Questions with the answers that stand; one of which nothing is left is not asked. */
export function standingFaqs<Faq extends Judged & { source?: unknown; answer?: unknown }>(
  faqs: ReadonlyArray<Faq | null> | null | undefined,
): Faq[] {
  return (faqs ?? [])
    .flatMap((faq) => (faq && !reasonOf(faq.source) ? [standingText(faq)] : []))
    .filter(({ answer }) => !Array.isArray(answer) || answer.length > 0)
}

interface TermText {
  readonly title?: unknown
  readonly definition?: unknown
  readonly source?: unknown
}

/** Whether a glossary term says what it means, and its source still carries that. */
export function standsAsTerm({ title, definition, source }: TermText): boolean {
  return Boolean(title && definition) && !reasonOf(source)
}

function isSample(basis: unknown): boolean {
  return (
    typeof basis === 'object' && basis !== null && 'isSample' in basis && basis.isSample === true
  )
}
