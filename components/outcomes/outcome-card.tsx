import { formatDate } from '#lib/dates.ts'
import { periodInWords } from '#lib/outcomes/measure.ts'
import type { MeasureValue } from '../blocks/section-types.ts'
import { PersonName } from '../person-name.tsx'
import { SourceReference } from '../prose/references.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { FigureDots } from './figure-dots.tsx'
import { FiguresText } from './figures-text.tsx'

/** One measure with all that it takes to judge it. */
export function OutcomeCard({ measure }: { measure: MeasureValue }) {
  const { figures, benchmark, approvedBy, approvedOn, limitations } = measure
  return (
    <article className="box panel outcome">
      <div>
        <h2>
          {measure.title} <SampleMark when={measure.isSample} />
        </h2>
        {figures.kind === 'whole' ? <FigureDots percent={figures.percent} /> : null}
        <FiguresText figures={figures} />
        <p className="fine">{periodInWords(measure.period)}</p>
      </div>
      <dl className="fine">
        <dt>What is counted</dt>
        <dd>{measure.definition}</dd>
        <dt>Of whom</dt>
        <dd>{measure.population}</dd>
        <dt>Source</dt>
        <dd>{measure.dataSource}</dd>
        {benchmark?.text && benchmark.source ? (
          <>
            <dt>What others report</dt>
            <dd>
              {benchmark.text} <SourceReference source={benchmark.source} />
            </dd>
          </>
        ) : null}
        <dt>What it cannot show</dt>
        <dd>
          <ul className="signs dots fine">
            {limitations?.map((limitation) => (
              <li key={limitation}>{limitation}</li>
            ))}
          </ul>
        </dd>
        <dt>Approved</dt>
        <dd>
          {formatDate(approvedOn)}
          {approvedBy ? (
            <>
              {' by '}
              <PersonName person={approvedBy} />
            </>
          ) : null}
        </dd>
      </dl>
    </article>
  )
}
