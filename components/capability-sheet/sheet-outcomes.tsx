import { countsInWords, type Period, periodInWords } from '#lib/outcomes/measure.ts'
import { paths } from '#lib/paths.ts'
import type { MeasureValue } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { StackedTable } from '../stacked-table.tsx'

export interface SheetMeasure extends Pick<MeasureValue, '_id' | 'title' | 'figures' | 'isSample'> {
  period: Period | null
  limitations: readonly string[] | null
}

/** Counts with their denominators, period and limits, or plainly that there are none. */
export function SheetOutcomes({ measures }: { measures: readonly SheetMeasure[] }) {
  if (measures.length === 0) {
    return <p>None is published yet. On request we say what we measure, and share it.</p>
  }
  return (
    <StackedTable
      caption="Outcome measures with their limits"
      columns={['Measure', 'Counts', 'Period', 'Limits']}
      rows={measures.map(({ _id, title, figures, period, limitations, isSample }) => ({
        key: _id,
        head: (
          <>
            <Link href={paths.outcome(_id)}>{title}</Link> <SampleMark when={isSample} />
          </>
        ),
        cells: [countsInWords(figures), periodInWords(period), limitations?.join(' ')],
      }))}
    />
  )
}
