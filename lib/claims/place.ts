import type { ClaimRule } from './claim-rules.ts'

/** One place where a rule found its words. */
export interface Place {
  readonly rule: ClaimRule
  readonly sentence: string
  readonly start: number
  readonly end: number
}

const reference =
  /\b(?:article|paper|report|study|guideline|guidance|review|editorial|book|chapter|page|section|policy|titled|entitled|called|headed)\b/iu
const clauseEnd = /[,;:–—(]|\b(?:but|yet|although)\b/iu

/** What follows in the same clause. */
export function clauseAfter({ sentence, end }: Place): string {
  return sentence.slice(end).split(clauseEnd)[0] ?? ''
}

/** What precedes in the same clause. */
export function clauseBefore({ sentence, start }: Place): string {
  const clauses = sentence.slice(0, start).split(clauseEnd)
  return clauses.at(-1) ?? ''
}

/** Inside quotation marks, and either in title case or beside a word that names a work. */
export function isQuoted({ sentence, start, end }: Place): boolean {
  for (const { 0: quoted, index } of sentence.matchAll(/“[^”]+”|"[^"]+"/gu)) {
    if (index > start || index + quoted.length < end) continue
    const inner = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
    if (inner.length < 3) continue
    const capitals = inner.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
    const around = sentence.slice(0, index) + sentence.slice(index + quoted.length)
    if (capitals * 2 >= inner.length || reference.test(around)) return true
  }
  return false
}
