import { costInputs, type InputKey, isInputKey } from './inputs.ts'
import { type Bounds, readFigures } from './reading.ts'
import { usualSpread } from './result.ts'

/** A figure of the `costModel` document, as its query gives it. */
export interface StoredInput<Source> {
  figure: string | null
  value: number | null
  min: number | null
  max: number | null
  step: number | null
  status: string | null
  asOf: string | null
  note: string | null
  source: Source | null
}

/** What a reader is told of where a figure comes from. */
export interface StartingPoint<Source> {
  status: 'sourced' | 'editor' | 'illustrative'
  asOf: string | null
  note: string | null
  source: Source | null
}

export interface CostModel<Source> {
  /** Share of 1 by which an estimate may be off, either way. */
  spread: number
  bounds: Bounds
  steps: Partial<Record<InputKey, number>>
  /** What the fields hold before anybody types, by the name of the field. */
  starts: Readonly<Record<string, string>>
  points: Partial<Record<InputKey, StartingPoint<Source>>>
}

interface StoredModel<Source> {
  spread: number | null
  inputs: ReadonlyArray<StoredInput<Source>> | null
}

/**
 * What the comparison starts from. An illustrative figure starts empty where samples may not be
 * shown, and so does one whose source is missing or retracted, or that lies outside of its bounds.
 * @param showSamples `env.showSamples`
 */
export function costModelOf<Source extends { status?: string | null }>(
  stored: StoredModel<Source> | null | undefined,
  showSamples: boolean,
): CostModel<Source> {
  const inputs = (stored?.inputs ?? []).flatMap((input) =>
    isInputKey(input.figure) ? [{ ...input, key: input.figure }] : [],
  )
  const bounds: Bounds = Object.fromEntries(inputs.map(({ key, min, max }) => [key, { min, max }]))
  const standing = inputs.flatMap((input) => {
    const point = pointOf(input, showSamples)
    return point && input.value !== null ? [{ ...input, point, value: `${input.value}` }] : []
  })
  const given = Object.fromEntries(standing.map(({ key, value }) => [costInputs[key].name, value]))
  const wrong = new Set(readFigures(given, bounds).problems.map(({ key }) => key))
  const kept = standing.filter(({ key }) => !wrong.has(key))
  return {
    spread: (stored?.spread ?? usualSpread * 100) / 100,
    bounds,
    steps: Object.fromEntries(inputs.flatMap(({ key, step }) => (step ? [[key, step]] : []))),
    starts: Object.fromEntries(kept.map(({ key, value }) => [costInputs[key].name, value])),
    points: Object.fromEntries(kept.map(({ key, point }) => [key, point])),
  }
}

function pointOf<Source extends { status?: string | null }>(
  { status, source, asOf, note }: StoredInput<Source>,
  showSamples: boolean,
): StartingPoint<Source> | null {
  if (status === 'sourced') {
    return source && source.status !== 'retracted' ? { status, source, asOf, note } : null
  }
  if (status === 'editor') return { status, source, asOf, note }
  if (status === 'illustrative') return showSamples ? { status, source, asOf, note } : null
  return null
}
