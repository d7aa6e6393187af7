import { periodInWords } from '#lib/outcomes/measure.ts'
import { paths } from '#lib/paths.ts'
import type { MeasureValue } from '../blocks/section-types.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { FiguresText } from './figures-text.tsx'

/** A measure in a section: its counts and its period, and the way to its limits. */
export function MeasureLine({ measure }: { measure: MeasureValue }) {
  const { _id, title, period, figures, isSample } = measure
  return (
    <div className="box panel">
      <h3>
        {title} <SampleMark when={isSample} />
      </h3>
      <FiguresText figures={figures} />
      <p className="fine">
        {periodInWords(period)}.{' '}
        <Link href={paths.outcome(_id)}>Definition, source and limits</Link>
      </p>
    </div>
  )
}
