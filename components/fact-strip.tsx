import { formatDate } from '#lib/dates.ts'
import type { Fact } from '#lib/roster/facts.ts'
import { SampleMark } from './sample-mark.tsx'

export interface FactStripProps {
  title: string
  facts: readonly Fact[]
  /** The day the facts were counted, as an ISO day. */
  today: string
  /** Whether anything that was counted is a sample. */
  isSample: boolean
}

/** Counts of what is published; nothing is typed in, and what is not set is not shown. */
export function FactStrip({ title, facts, today, isSample }: FactStripProps) {
  if (facts.length === 0) return null
  return (
    <section aria-label={title} className="wrap">
      <div className="fact-strip">
        <dl className="facts">
          {facts.map(({ key, value, label }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="cluster fine mt-6">
          <SampleMark when={isSample} />
          Counted from our roster and service descriptions on {formatDate(today)}.
        </p>
      </div>
    </section>
  )
}
