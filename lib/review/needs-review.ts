import { citedSentences } from '../claims/cited-sentences.ts'
import { documentTexts } from '../claims/document-texts.ts'
import { claimsIn } from '../claims/find-claims.ts'
import { reviewedPart } from './meaning.ts'
import type { Stored } from './stored.ts'

/** Whether a text claims anything that a source would have to back, cited or not. */
function makesClaims(document: Stored): boolean {
  return documentTexts(reviewedPart('article', document))
    .flatMap((text) =>
      'block' in text ? citedSentences(text.block).map((sentence) => sentence.text) : [text.plain],
    )
    .some((sentence) => claimsIn(sentence).length > 0)
}

/**
 * Whether readers may see this document only once it was approved: an article for the public or
 * for clinicians that makes claims.
 */
export function needsReview(document: Stored): boolean {
  const isClinical = document._type === 'article' && document.audience !== 'jobSeeker'
  return isClinical && makesClaims(document)
}
