import { stegaClean } from '@sanity/client/stega'
import { jobDisciplines } from '#lib/careers/words.ts'
import { paths } from '#lib/paths.ts'
import { stateNames } from '#lib/us-states.ts'
import { Link } from '../link.tsx'
import { ShownUntil } from '../shown-until.tsx'
import { JobRow, type OpenJob } from './job-row.tsx'

/** From how many openings on it helps to have them by state as well. */
const manyOpenings = 3

/** What is open: by discipline, and once there is a choice, by state. */
export function Openings({ jobs }: { jobs: readonly OpenJob[] }) {
  const groups = jobDisciplines
    .map(({ value, title }) => ({
      title,
      jobs: jobs.filter(({ discipline }) => stegaClean(discipline) === value),
    }))
    .filter((group) => group.jobs.length > 0)
  return (
    <div className="grid gap-12">
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3 className="fine mb-3 font-sans font-bold">{group.title}</h3>
          <ul className="limits">
            {group.jobs.map((job) => (
              <JobRow key={job._id} job={job} />
            ))}
          </ul>
        </section>
      ))}
      {jobs.length >= manyOpenings ? <ByState jobs={jobs} /> : null}
    </div>
  )
}

function ByState({ jobs }: { jobs: readonly OpenJob[] }) {
  const states = stateNames(jobs.flatMap((job) => job.states ?? []))
  return (
    <section aria-label="By state">
      <h3 className="fine mb-3 font-sans font-bold">By state</h3>
      <dl className="states">
        {states.map((state) => (
          <div key={state}>
            <dt>{state}</dt>
            <dd>
              {jobs
                .filter((job) => stateNames(job.states ?? []).includes(state))
                .map((job) => (
                  <ShownUntil key={job._id} at={job.closes} by="">
                    <p>
                      <Link href={job.slug ? paths.job(job.slug) : null}>{job.title}</Link>
                    </p>
                  </ShownUntil>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
