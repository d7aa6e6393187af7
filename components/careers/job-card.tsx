import { employmentName, payInWords } from '#lib/careers/words.ts'
import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { listInWords } from '#lib/roster/words.ts'
import { stateNames } from '#lib/us-states.ts'
import type { JobsQueryResult } from '#sanity/types.generated.ts'
import { Card, CardTitle } from '../card.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ShownUntil } from '../shown-until.tsx'

/** An opening with the ISO moment at which it closes. */
export type OpenJob = Omit<JobsQueryResult[number], 'noIndex'> & { closes: string }

/** An opening in a list: what, where, for how much, until when. It leaves at its moment. */
export function JobCard({ job }: { job: OpenJob }) {
  const { title, slug, summary, states, remote, employment, pay, closes, isSample } = job
  return (
    <ShownUntil at={closes} by="">
      <Card className="panel">
        {isSample ? (
          <p className="mb-2">
            <SampleMark />
          </p>
        ) : null}
        <CardTitle href={slug ? paths.job(slug) : null} level={4}>
          {title}
        </CardTitle>
        <p className="quiet mt-2">{summary}</p>
        <div className="card-end text-small">
          <p className="font-bold">{pay ? payInWords(pay) : null}</p>
          <p className="quiet">
            {remote ? 'From home in ' : null}
            {listInWords(stateNames(states ?? []))}
            {' · '}
            {(employment ?? []).map(employmentName).join(', ')}
          </p>
          <p className="quiet">
            Apply by <time dateTime={closes}>{formatDate(closes)}</time>
          </p>
        </div>
      </Card>
    </ShownUntil>
  )
}
