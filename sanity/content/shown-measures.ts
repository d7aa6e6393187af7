import { type CountedMeasure, figuresOf } from '#lib/outcomes/measure.ts'
import { measureProblems, type StatedMeasure } from '#lib/outcomes/publishable-measure.ts'
import type { ShownMeasure } from '#lib/sections/shown-section.ts'
import { type MaybeSample, publishable, publishableList } from './publishable.ts'

interface StoredMeasure extends StatedMeasure, MaybeSample {
  approvedBy?: MaybeSample | null
}

/**
 * The measures that may be shown on the day `today` (ISO): whole, approved, and with small counts
 * suppressed here, so that no component ever has them.
 */
export function shownMeasures<Measure extends StoredMeasure>(
  list: ReadonlyArray<Measure | null> | null | undefined,
  today: string,
  showSamples: boolean,
): ShownMeasure<Measure>[] {
  return publishableList(list, showSamples).flatMap((measure) => {
    const approvedBy = publishable(measure.approvedBy, showSamples)
    return measureProblems({ ...measure, approvedBy }, today).length > 0 ? [] : withFigures(measure)
  })
}

/** Counts as readers get them, in the place of the counts; nothing where they cannot be right. */
export function withFigures<Counts extends CountedMeasure>(counts: Counts): ShownMeasure<Counts>[] {
  const figures = figuresOf(counts)
  const { numerator, denominator, withheld, ...rest } = counts
  return figures ? [{ ...rest, figures }] : []
}
