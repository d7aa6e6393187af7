import { type FallenTest, fallenReason } from '#lib/claims/fallen-basis.ts'
import { standingDocument } from '#lib/claims/withheld.ts'
import { env } from '../env.ts'

type Document = Parameters<typeof standingDocument>[0]

/** On a production data set a made-up measure carries nothing. */
const reasonOf: FallenTest = (basis) =>
  fallenReason(basis) ?? (!env.showSamples && isSample(basis) ? 'it is a sample' : null)

/** A document as readers may see it, its overrides left out: those are for editors. */
export function standing<Shown extends Document>(document: Shown): Shown {
  return { ...standingDocument(document, reasonOf), claimOverrides: null }
}

/** Questions with the answers that stand; one of which nothing is left is not asked. */
export function standingFaqs<Faq extends Document & { source?: unknown; answer?: unknown }>(
  faqs: ReadonlyArray<Faq | null> | null | undefined,
): Faq[] {
  return (faqs ?? [])
    .flatMap((faq) => (faq && !reasonOf(faq.source) ? [standing(faq)] : []))
    .filter(({ answer }) => !Array.isArray(answer) || answer.length > 0)
}

function isSample(basis: unknown): boolean {
  return (
    typeof basis === 'object' && basis !== null && 'isSample' in basis && basis.isSample === true
  )
}
