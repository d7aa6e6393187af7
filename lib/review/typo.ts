import type { Meaning } from './meaning.ts'
import { isNegation, isProtected, turnsAround } from './protected-words.ts'
import { changedCharacters, tokenChanges } from './token-changes.ts'

/** A typo fix changes at most so many characters… */
const mostCharacters = 40
/** Characters. A paragraph this long is none. */
const longestLine = 8_000
/** …and at most this part of the text. */
const largestPart = 0.02

export type Comparison =
  | { readonly standing: 'same' }
  | { readonly standing: 'typo'; readonly characters: number }
  /** `because` ends the sentence “This lapses the approval: …”. */
  | { readonly standing: 'lapsed'; readonly because: string }

const lapsed = (because: string): Comparison => ({ standing: 'lapsed', because })

/**
 * Whether a text still says what was approved: exactly, but for a typo, or no longer.
 * Always against the approved text, so that many small fixes do not add up to a large one.
 */
export function compareMeaning(approved: Meaning, current: Meaning): Comparison {
  const isSameShape =
    approved.length === current.length &&
    approved.every(({ kind }, index) => kind === current[index]?.kind)
  if (!isSameShape)
    return lapsed('a paragraph, heading, list, table or picture was added or taken out')
  let characters = 0
  for (const [index, { text }] of approved.entries()) {
    const now = current[index]?.text ?? ''
    if (now === text) continue
    const touched = touchedIn(text, now)
    if (touched) return lapsed(touched)
    characters += tokenChanges(tokensOf(text), tokensOf(now)).reduce(
      (sum, { removed, added }) => sum + changedCharacters(removed.join(''), added.join('')),
      0,
    )
  }
  if (characters === 0) return { standing: 'same' }
  const length = approved.reduce((sum, { text }) => sum + text.length, 0)
  if (characters > mostCharacters || characters > length * largestPart) {
    return lapsed(`${characters} characters changed, which is more than a typo`)
  }
  return { standing: 'typo', characters }
}

/** Words, numbers with their points and commas, ends of links with their targets, single signs. */
const token = /\]\([^()]*\)|\d(?:[\d.,:]*\d)?|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\s+|[^\s]/gu

const tokensOf = (text: string) => text.match(token) ?? []
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** What a change of this line touches that no typo may touch; null where nothing. */
function touchedIn(approved: string, current: string): string | null {
  // A choice of a list, or what is referred to.
  if (!/\s/u.test(approved) || approved.startsWith('→')) {
    return `“${approved}” became “${current}”`
  }
  // Far too much for a typo, and too much to compare word by word.
  if (
    Math.abs(approved.length - current.length) > mostCharacters ||
    approved.length > longestLine
  ) {
    return 'more changed than a typo'
  }
  const before = tokensOf(approved)
  const after = tokensOf(current)
  for (const { removed, added } of tokenChanges(before, after)) {
    const touched = [...removed, ...added].find(isProtected)
    if (touched) return reasonFor(touched)
    if (hasTurn(removed, added)) return 'a word was turned around'
  }
  if (around(before, isNegation) !== around(after, isNegation)) {
    return 'words beside a “not” or the like changed'
  }
  if (wordsOfCells(approved) !== wordsOfCells(current)) return 'a cell of a table changed'
  return sameLinks(approved, current) ? null : 'the words of a link or of evidence changed'
}

function reasonFor(touched: string): string {
  if (/^\]?[[(]/u.test(touched)) return 'a link or evidence changed'
  if (/\p{N}/u.test(touched)) return `a number changed (“${touched}”)`
  return `“${touched}” was touched, which can change the meaning`
}

function hasTurn(removed: readonly string[], added: readonly string[]): boolean {
  const words = added.filter(isWord)
  return removed.filter(isWord).some((word) => words.some((other) => turnsAround(word, other)))
}

/** The words on both sides of each word that `matters`. */
function around(tokens: readonly string[], matters: (word: string) => boolean): string {
  const words = tokens.filter(isWord)
  return words
    .flatMap((word, at) => (matters(word) ? [`${words[at - 1]} ${word} ${words[at + 1]}`] : []))
    .join('\n')
}

/** How many words stand in each cell. */
const wordsOfCells = (row: string) =>
  row.includes('|') &&
  row
    .split('|')
    .map((cell) => tokensOf(cell).filter(isWord).length)
    .join()

const link = /\[([^[\]]*)\]\(([^()]*)\)/gu
/** Letters by which the words of a link may differ. */
const mostInALink = 2

/** Links stay on their words: these may lose a typo, and no more. */
function sameLinks(approved: string, current: string): boolean {
  const before = [...approved.matchAll(link)]
  const after = [...current.matchAll(link)]
  return (
    before.length === after.length &&
    before.every(
      ([, words = '', target], index) =>
        target === after[index]?.[2] &&
        changedCharacters(words, after[index]?.[1] ?? '') <= mostInALink,
    )
  )
}
