import { wholeSentences } from '../claims/sentences.ts'
import { syllablesOf } from './syllables.ts'

export interface Reading {
  readonly sentences: number
  readonly words: number
  /** Years of school in the United States that it takes to follow the text, by Flesch and Kincaid. */
  readonly grade: number
}

const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu

/**
 * How hard a text is to read. Only what ends as a sentence does is counted: headings, labels and
 * names in lists would make any text look simple.
 * @param texts paragraphs, items of lists, single fields
 * @returns null where there is no sentence
 */
export function readingOf(texts: readonly string[]): Reading | null {
  const sentences = texts
    .flatMap(wholeSentences)
    .map((text) => text.trim())
    .filter((text) => /[.?!][”"’)]*$/u.test(text) && text.match(word))
  if (sentences.length === 0) return null
  const words = sentences.flatMap((text) => text.match(word) ?? [])
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return { sentences: sentences.length, words: words.length, grade }
}
