import { stegaClean } from '@sanity/client/stega'
import { closingOf, jobProblems, type StatedJob } from '#lib/careers/job.ts'

/** An opening with the ISO moment at which it closes. */
export type Closing<Job> = Job & { closes: string }

/** The render lock: an opening that does not say what it pays, or until when it is open, is none. */
export function withClosing<Job extends StatedJob>(job: Job): Closing<Job>[] {
  const stored = stegaClean(job)
  const closes = closingOf(stored)
  if (closes === null || jobProblems(stored).length > 0) return []
  return [{ ...job, closes: new Date(closes).toISOString() }]
}

/** Which openings are open at a moment, in milliseconds since 1970. */
export const openAt =
  (now: number) =>
  ({ closes }: { closes: string }) =>
    Date.parse(closes) > now
