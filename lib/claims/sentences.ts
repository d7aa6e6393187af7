import { remembered } from './remembered.ts'

// “St. Luke’s” and “et al. (2019)” do not end a sentence.
const abbreviation =
  /(?:^|[\s(“])(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e|al|approx|No|Fig|Prof|Inc|U\.S)\.\s*$/u

/** Sentences as `sentencesOf` cuts them, put together again after an abbreviation. */
export const wholeSentences = remembered('sentences', (text): readonly string[] =>
  sentencesOf(text).reduce<string[]>((whole, part) => {
    const before = whole.at(-1)
    if (before !== undefined && abbreviation.test(before)) whole[whole.length - 1] = before + part
    else whole.push(part)
    return whole
  }, []),
)

// Making one takes longer than cutting a paragraph with it.
const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' })

/** The sentences of a text with their trailing space, so that joined they give the text again. */
export function sentencesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A sentence without what a paste or an edit marker changes: case, quotes, dashes, spaces, the full stop. */
export function normalizedSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’‚']/gu, "'")
    .replace(/[‐‑‒–—-]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!…\s]+$/u, '')
    .toLowerCase()
}
