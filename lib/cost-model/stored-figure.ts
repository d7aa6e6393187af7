import { costInputs, isInputKey } from './inputs.ts'

/** A figure as the Studio holds it, whole or not. */
interface StoredFigure {
  figure?: unknown
  value?: unknown
  unit?: unknown
  min?: unknown
  max?: unknown
  status?: unknown
}

function storedFigure(given: unknown): StoredFigure {
  return typeof given === 'object' && given !== null ? given : {}
}

function inputOf({ figure }: StoredFigure) {
  return isInputKey(figure) ? costInputs[figure] : null
}

/** What is wrong with the unit, in words for an editor; the formula knows one unit of each figure. */
export function unitProblem(given: unknown): string | null {
  const stored = storedFigure(given)
  const unit = inputOf(stored)?.unit
  return unit && stored.unit !== unit ? `Choose “${unit}”: that is the unit of this figure.` : null
}

/** What is wrong with where the figure starts. */
export function valueProblem(given: unknown): string | null {
  const stored = storedFigure(given)
  const input = inputOf(stored)
  const { value } = stored
  if (!input || typeof value !== 'number') return null
  const min = Math.max(input.min, typeof stored.min === 'number' ? stored.min : input.min)
  const max = Math.min(input.max, typeof stored.max === 'number' ? stored.max : input.max)
  return value < min || value > max ? `Enter a number from ${min} to ${max}.` : null
}

/** What is wrong with a bound: it may be narrower than the formula's, never wider. */
export function boundProblem(given: unknown, which: 'min' | 'max'): string | null {
  const stored = storedFigure(given)
  const input = inputOf(stored)
  const bound = stored[which]
  if (!input || typeof bound !== 'number') return null
  if (bound < input.min || bound > input.max) {
    return `Enter a number from ${input.min} to ${input.max}: the comparison reckons within that.`
  }
  const { min, max } = stored
  return typeof min === 'number' && typeof max === 'number' && min > max
    ? 'The lowest is above the highest. Change one of the two.'
    : null
}

export function needsSource(given: unknown): boolean {
  return storedFigure(given).status === 'sourced'
}

/** Whether two figures of a list are the same one. */
export function repeatsFigure(given: unknown): boolean {
  if (!Array.isArray(given)) return false
  const figures = given.map((item) => storedFigure(item).figure).filter(isInputKey)
  return new Set(figures).size < figures.length
}
