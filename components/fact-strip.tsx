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
      <div className="border-y border-line py-8">
        <dl className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:flex lg:justify-between">
          {facts.map(({ key, value, label }) => (
            <div key={key} className="flex flex-col-reverse justify-end lg:max-w-52">
              <dt className="mt-1 text-small text-text-2">{label}</dt>
              <dd className="tabular font-serif text-h1 leading-none font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-2 text-small text-text-2">
          <SampleMark when={isSample} />
          Counted from our roster and service descriptions on {formatDate(today)}.
        </p>
      </div>
    </section>
  )
}
