import { employmentName, payInWords } from '#lib/careers/words.ts'
import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { stateNames } from '#lib/us-states.ts'
import type { JobsQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'
import { ShownUntil } from '../shown-until.tsx'

/** An opening with the ISO moment at which it closes. */
export type OpenJob = Omit<JobsQueryResult[number], 'noIndex'> & { closes: string }

/** An opening in the list: what, for how much, where, until when. It leaves at its moment. */
export function JobRow({ job }: { job: OpenJob }) {
  const { title, slug, summary, states, remote, employment, pay, closes, isSample } = job
  return (
    <li>
      <ShownUntil at={closes} by="">
        <div>
          <h4 className="text-h3">
            <Link href={slug ? paths.job(slug) : null}>{title}</Link>
          </h4>
          <p className="quiet mt-2">{summary}</p>
          {isSample ? (
            <p className="mt-3">
              <SampleMark />
            </p>
          ) : null}
        </div>
        <p>
          <b className="block">{pay ? payInWords(pay) : null}</b>
          <span className="quiet">{(employment ?? []).map(employmentName).join(', ')}</span>
        </p>
        <p>
          <b className="block">
            {remote ? 'From home in ' : null}
            {stateNames(states ?? []).join(', ')}
          </b>
          <span className="quiet">
            Apply by <time dateTime={closes}>{formatDate(closes)}</time>
          </span>
        </p>
      </ShownUntil>
    </li>
  )
}
