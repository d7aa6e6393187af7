import { citedSentences } from '../claims/cited-sentences.ts'
import { type DocumentText, documentTexts } from '../claims/document-texts.ts'
import { claimsIn } from '../claims/find-claims.ts'
import { type ReviewedType, reviewedPart } from './meaning.ts'
import { refOf, type Stored } from './stored.ts'

/** A sentence that claims something, and the ids of what it rests on. */
export interface ClaimWithBasis {
  readonly sentence: string
  readonly bases: readonly string[]
}

/** Everything that a text claims, for whoever has to stand for it. */
export function claimsWithBasis(type: ReviewedType, document: Stored): ClaimWithBasis[] {
  return documentTexts(reviewedPart(type, document))
    .flatMap(sentencesWithBasis)
    .filter(({ sentence, bases }) => bases.length > 0 || claimsIn(sentence).length > 0)
}

function sentencesWithBasis(text: DocumentText): ClaimWithBasis[] {
  if (!('block' in text)) return [{ sentence: text.plain, bases: [] }]
  const basisOf = new Map(
    (text.block.markDefs ?? []).map(({ _type, _key, basis }) => [
      _key,
      _type === 'evidence' ? refOf(basis) : '',
    ]),
  )
  let at = 0
  const marked = (text.block.children ?? []).map((span) => {
    const from = at
    at += span.text?.length ?? 0
    return { from, to: at, bases: (span.marks ?? []).flatMap((mark) => basisOf.get(mark) || []) }
  })
  return citedSentences(text.block).map(({ text: words, start, end, cited }) => ({
    sentence: words.trim(),
    bases: cited
      ? [
          ...new Set(
            marked.flatMap(({ from, to, bases }) => (from < end && to > start ? bases : [])),
          ),
        ]
      : [],
  }))
}
