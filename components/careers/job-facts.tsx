import { employmentName, jobDisciplineName, payInWords } from '#lib/careers/words.ts'
import { formatDate } from '#lib/dates.ts'
import { stateNames } from '#lib/us-states.ts'
import type { OpenJob } from './job-row.tsx'

/** What somebody who might apply asks first. */
export function JobFacts({ job, isClosed }: { job: OpenJob; isClosed: boolean }) {
  const { discipline, pay, states, remote, employment, datePosted, closes } = job
  return (
    <dl className="service-facts box">
      <div>
        <dt>Pay</dt>
        <dd>
          {pay ? payInWords(pay) : null}
          {pay?.note ? <span className="mt-1 block">{pay.note}</span> : null}
        </dd>
      </div>
      <div>
        <dt>{remote ? 'From home, in' : 'Where'}</dt>
        <dd>{stateNames(states ?? []).join(', ')}</dd>
      </div>
      <div>
        <dt>Employment</dt>
        <dd>{(employment ?? []).map(employmentName).join(', ')}</dd>
      </div>
      <div>
        <dt>Profession</dt>
        <dd>{discipline ? jobDisciplineName(discipline) : null}</dd>
      </div>
      <div>
        <dt>Posted</dt>
        <dd>{formatDate(datePosted)}</dd>
      </div>
      <div>
        <dt>{isClosed ? 'Closed' : 'Apply by'}</dt>
        <dd>
          <time dateTime={closes}>{formatDate(closes)}</time>
        </dd>
      </div>
    </dl>
  )
}
