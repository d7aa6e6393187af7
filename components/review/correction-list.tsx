import { formatDate } from '#lib/dates.ts'
import type { ArticleQueryResult } from '#sanity/types.generated.ts'

export type CorrectionValue = NonNullable<NonNullable<ArticleQueryResult>['corrections']>[number]

const severities = {
  minor: 'Minor correction',
  significant: 'Significant correction',
  critical: 'Critical correction',
}

/** The corrections of one article, newest first. Nothing where there are none. */
export function CorrectionList({
  corrections,
}: {
  corrections: readonly CorrectionValue[] | null
}) {
  if (!corrections?.length) return null
  return (
    <section aria-labelledby="corrections" className="prose">
      <h2 id="corrections">Corrections</h2>
      <ul>
        {[...corrections].sort(newestFirst).map((correction) => (
          <li key={correction._key}>
            <CorrectionText correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When, how much it mattered, what was wrong and what it says now. */
export function CorrectionText({ correction }: { correction: CorrectionValue }) {
  const { date, severity, wrong, now } = correction
  return (
    <>
      <b>
        {severity ? severities[severity] : 'Correction'}, {formatDate(date)}.
      </b>{' '}
      What was wrong: {wrong} What it says now: {now}
    </>
  )
}

function newestFirst(one: CorrectionValue, other: CorrectionValue): number {
  return (other.date ?? '').localeCompare(one.date ?? '')
}
