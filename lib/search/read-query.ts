import type { NameBook } from './names.ts'
import type { Vocabulary } from './vocabulary.ts'
import { queryWords } from './words.ts'

/** Characters of a query that are read. */
export const longestQuery = 100

/** What somebody asked, from an address: the first of several, without signs that say nothing. */
export function askedQuery(given: string | readonly string[] | undefined): string {
  const [first = ''] = [given ?? ''].flat()
  return first
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
}

/** A query as the index takes it: three ways to ask, from the strictest to the widest. */
export interface ReadQuery {
  /** All words, in their forms and under their other names; null where one of them is unknown. */
  readonly strict: string | null
  /** All words that are known, the last also as the beginning of one, mistyped ones put right. */
  readonly loose: string | null
  /** Any of them. */
  readonly any: string | null
  /** What a page is called that is all that was asked for, as words with spaces between. */
  readonly exact: ReadonlySet<string>
  /** What was mistyped, and what was read instead. */
  readonly readAs: readonly { readonly typed: string; readonly meant: readonly string[] }[]
}

interface Part {
  readonly typed: string
  readonly strict: readonly string[]
  readonly loose: readonly string[]
}

/** Every word is quoted, and made of letters and digits alone: nothing in it has a meaning to FTS5. */
const phrase = (words: readonly string[]) => `"${words.join(' ')}"`
const oneOf = (choices: readonly string[]) => `(${[...new Set(choices)].join(' OR ')})`
const join = (parts: readonly string[], word: string) =>
  parts.length > 0 ? parts.join(` ${word} `) : null

/** Turns what a reader typed into what the index can be asked. */
export function readQuery(typed: string, vocabulary: Vocabulary, names: NameBook): ReadQuery {
  const words = queryWords(typed.slice(0, longestQuery))
  const parts: Part[] = []
  const readAs: ReadQuery['readAs'][number][] = []
  for (let at = 0; at < words.length; ) {
    const same = names.at(words, at)
    const length = same?.length ?? 1
    const word = words[at] ?? ''
    const own = length === 1 ? vocabulary.formsOf(word) : []
    const strict = [...own.map((form) => phrase([form])), ...(same?.names ?? []).map(phrase)]
    const isLast = at + length === words.length
    const begun = isLast && length === 1 ? vocabulary.beginningWith(word) : []
    const near = strict.length + begun.length === 0 ? vocabulary.near(word) : []
    if (near.length > 0) readAs.push({ typed: word, meant: near })
    const meant = near.flatMap((form) => vocabulary.formsOf(form))
    const loose = [...strict, ...[...begun, ...meant].map((form) => phrase([form]))]
    parts.push({ typed: word, strict, loose })
    at += length
  }
  const known = parts.filter(({ loose }) => loose.length > 0)
  const isStrict = parts.every(({ strict }) => strict.length > 0)
  const [only] = parts.length === 1 ? parts : []
  const loose = known.map((part) => oneOf(part.loose))
  return {
    strict: isStrict
      ? join(
          parts.map((part) => oneOf(part.strict)),
          'AND',
        )
      : null,
    loose: join(loose, 'AND'),
    any: join(loose, 'OR'),
    exact: new Set([words.join(' '), ...(only?.loose ?? []).map((one) => one.slice(1, -1))]),
    readAs,
  }
}
