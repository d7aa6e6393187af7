import { wordCount } from './texts.ts'

/** Says how many words a text is too long; null where it is not. */
export function wordLimitProblem(value: unknown, limit: number): string | null {
  const count = wordCount(value)
  return count > limit ? `Shorten it to ${limit} words; it has ${count}.` : null
}
