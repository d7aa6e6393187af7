import { periodInWords } from '#lib/outcomes/measure.ts'
import type { ShownMeasure } from '#lib/sections/shown-section.ts'
import type { StoryQueryResult } from '#sanity/types.generated.ts'
import type { MeasureValue } from '../blocks/section-types.ts'
import { FigureDots } from '../outcomes/figure-dots.tsx'
import { FiguresText } from '../outcomes/figures-text.tsx'
import { MeasureLine } from '../outcomes/measure-line.tsx'

type StoredResult = NonNullable<NonNullable<StoryQueryResult>['result']>

/** What was counted for one story, where it does not rest on an approved measure. */
type CountedResult = ShownMeasure<Omit<StoredResult, 'measure'>>

export interface StoryResultProps {
  measure: MeasureValue | null
  counted: CountedResult | null
}

/** What changed, with how many in all; or that nothing was measured. */
export function StoryResult({ measure, counted }: StoryResultProps) {
  if (measure) return <MeasureLine measure={measure} />
  if (!counted) return <p>Nothing was measured, so we claim no result.</p>
  const { statement, figures, period, limitation } = counted
  return (
    <div className="box panel outcome">
      <div>
        <h3>{statement}</h3>
        {figures.kind === 'whole' ? <FigureDots percent={figures.percent} /> : null}
        <FiguresText figures={figures} />
        <p className="fine">{periodInWords(period)}</p>
      </div>
      <p className="fine">What it cannot show: {limitation}</p>
    </div>
  )
}
