import { type CountedMeasure, figuresOf, isPeriod, type Period } from './measure.ts'

/** What a measure must carry besides its counts before a reader may see it. */
export interface StatedMeasure extends CountedMeasure {
  title?: string | null
  definition?: string | null
  period?: Period | null
  population?: string | null
  dataSource?: string | null
  limitations?: readonly string[] | null
  approvedBy?: object | null
  /** ISO day. */
  approvedOn?: string | null
}

/**
 * Why a measure may not be shown on the day `today` (ISO), in the words of the Studio; empty where
 * it may. A number about our care stands with all that it takes to judge it, or not at all.
 */
export function measureProblems(measure: StatedMeasure, today: string): string[] {
  const { title, definition, population, dataSource, limitations, approvedBy, approvedOn } = measure
  const isApproved = Boolean(approvedBy && approvedOn && approvedOn <= today)
  const checks: [boolean, string][] = [
    [Boolean(title?.trim() && definition?.trim()), 'It has no name or no definition.'],
    [figuresOf(measure) !== null, 'Its counts cannot be right.'],
    [isPeriod(measure.period), 'Its period has no beginning or no end.'],
    [Boolean(population?.trim()), 'It does not say who was counted.'],
    [Boolean(dataSource?.trim()), 'It does not say where the numbers come from.'],
    [(limitations ?? []).some((text) => text?.trim()), 'It names no limitation.'],
    [isApproved, 'Nobody has approved it.'],
  ]
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]))
}
