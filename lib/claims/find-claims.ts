import { type CitedSentence, type ClaimBlock, citedSentences } from './cited-sentences.ts'
import { type ClaimKind, claimRules } from './claim-rules.ts'
import { comparisonRules } from './comparison-rules.ts'
import { exemptions } from './exemptions.ts'
import { type FallenTest, fallenReason } from './fallen-basis.ts'
import { plainClaimRules } from './plain-claim-rules.ts'
import { promotionRules } from './promotion-rules.ts'
import { remembered } from './remembered.ts'

export interface ClaimFinding {
  readonly blockKey: string
  readonly sentence: string
  /** The words that make the claim, as they stand. */
  readonly words: readonly string[]
  readonly kind: ClaimKind
  /** What an editor can do about it, as the rest of a sentence. */
  readonly suggestion: string
  /** Whether it rests on something that carries it no more. */
  readonly fallen: boolean
}

const rules = [...claimRules, ...promotionRules, ...comparisonRules, ...plainClaimRules]

const suggestions: Record<ClaimKind, string> = {
  number: 'mark the words and choose the source of the number, or take the number out',
  outcome: 'mark the words and choose the source, or say what is done instead of what it leads to',
  evidence: 'mark the words and choose the study, or say that it is our view',
  superiority: 'mark the words and choose the source, or say what a reader can check',
  promise: 'mark the words and choose the source, or say what we do and leave the promise out',
  savings: 'mark the words and choose the source, or say what the cost depends on',
}

/**
 * Sentences of a text that claim a number, an outcome, superiority or a saving, and in which no
 * words rest on something. One finding a sentence; blocks other than text are passed over. What
 * rests on a retracted source is found whatever it says.
 */
export function findClaims(
  blocks: readonly ClaimBlock[],
  reasonOf: FallenTest = fallenReason,
): ClaimFinding[] {
  return blocks.flatMap((block) => {
    if (block._type !== 'block') return []
    return citedSentences(block, reasonOf).flatMap((sentence) =>
      sentence.cited ? [] : findingOf(sentence, block._key ?? ''),
    )
  })
}

/** What a sentence claims, with or without a source; empty where it claims nothing. */
export const claimsIn = remembered('claims', judge)

interface Claim {
  readonly words: string
  readonly kind: ClaimKind
}

function judge(text: string): readonly Claim[] {
  // A preview puts invisible marks at the end, after the question mark.
  const sentence = text.replace(/\p{Cf}/gu, '')
  return rules.flatMap((rule) =>
    Array.from(sentence.matchAll(rule.words)).flatMap(({ 0: words, index: start }) => {
      const place = { rule, sentence, start, end: start + words.length }
      const exempt = exemptions.some(
        ({ kinds, covers }) => kinds.includes(rule.kind) && covers(place),
      )
      return exempt ? [] : [{ words: words.trim(), kind: rule.kind }]
    }),
  )
}

function findingOf({ text, fallen }: CitedSentence, blockKey: string): ClaimFinding[] {
  const sentence = text.trim()
  if (fallen) {
    const words = [sentence]
    return [{ blockKey, sentence, words, kind: 'evidence', suggestion: fallen, fallen: true }]
  }
  const claims = claimsIn(text)
  const [first] = claims
  if (!first) return []
  return [
    {
      blockKey,
      sentence,
      words: [...new Set(claims.map(({ words }) => words))],
      kind: first.kind,
      suggestion: suggestions[first.kind],
      fallen: false,
    },
  ]
}
