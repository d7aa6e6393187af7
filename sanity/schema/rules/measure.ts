import { smallestShown } from '#lib/outcomes/measure.ts'

type Document = Record<string, unknown> | undefined

const few = `Under ${smallestShown}, a count could point to a person, and the dataset may be public.`

/** What is wrong with what was counted; null where nothing is. */
export function numeratorProblem(count: number | undefined, document: Document): string | null {
  const isWithheld = Boolean(document?.withheld)
  const all = document?.denominator
  if (count === undefined) {
    return isWithheld ? null : 'Write the count, or choose below which number is under 11.'
  }
  if (isWithheld) return 'Clear this count: you chose below that a number is under 11.'
  if (typeof all === 'number' && count > all) return 'It cannot be more than all there were.'
  if (count < smallestShown)
    return `${few} Clear it, and choose “Fewer than 11 were counted” below.`
  if (typeof all === 'number' && all - count < smallestShown) {
    return `${few} Here the rest is that small. Clear it, and choose “All but fewer than 11” below.`
  }
  return null
}

/** What is wrong with how many there were in all; null where nothing is. */
export function denominatorProblem(count: number | undefined): string | null {
  if (count === undefined) return 'Write how many there were in all: no number without it.'
  if (count < 1) return 'Write 1 or more: a share of nothing says nothing.'
  if (count < smallestShown) return `${few} Wait until there are more, or take a longer period.`
  return null
}

/** What is wrong with the end of the period; null where nothing is. */
export function periodProblem(to: string | undefined, parent: unknown): string | null {
  const isObject = typeof parent === 'object' && parent !== null
  const from = isObject && 'from' in parent ? parent.from : undefined
  if (!to) return 'Write when it ended.'
  return typeof from === 'string' && to < from ? 'It ended before it began.' : null
}
