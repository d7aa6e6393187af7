/** What an opening says about itself, as it is stored. */
export interface StatedJob {
  title?: string | null
  discipline?: string | null
  /** Postal codes of states. */
  states?: readonly string[] | null
  employment?: readonly string[] | null
  pay?: PayRange | null
  /** ISO day. */
  datePosted?: string | null
  /** ISO moment at which it closes. */
  validThrough?: string | null
}

/** US dollars. */
export type PayRange = {
  min?: number | null
  max?: number | null
  /** What it is paid for: `hour`, `day` or `year`. */
  unit?: string | null
}

export const mostDaysOpen = 120
const day = 24 * 60 * 60 * 1_000

/** The last moment (milliseconds since 1970) at which an opening posted on this ISO day may be open. */
export const latestClosing = (posted: string) => Date.parse(posted) + mostDaysOpen * day

/**
 * When an opening closes, in milliseconds since 1970: at the moment it names, and never later than
 * 120 days after it was posted, whatever was stored. Null where it names no moment.
 */
export function closingOf({ datePosted, validThrough }: StatedJob): number | null {
  const closes = Math.min(Date.parse(validThrough ?? ''), latestClosing(datePosted ?? ''))
  return Number.isNaN(closes) ? null : closes
}

/** Whether both ends are there and in order, and what is paid for. */
export function isPayRange(pay: PayRange | null | undefined): boolean {
  const { min, max, unit } = pay ?? {}
  return Boolean(unit && min && max && min > 0 && max >= min)
}

/**
 * Why readers may not see an opening at all, open or closed; empty where they may. Who is asked to
 * apply is told for which work, where, for how much, and until when.
 */
export function jobProblems(job: StatedJob): string[] {
  const checks: [boolean, string][] = [
    [Boolean(job.title?.trim()), 'It has no title.'],
    [Boolean(job.discipline), 'It names no discipline.'],
    [Boolean(job.states?.length), 'It names no state.'],
    [Boolean(job.employment?.length), 'It does not say how somebody would be employed.'],
    [isPayRange(job.pay), 'It has no pay range.'],
    [closingOf(job) !== null, 'It does not say when it was posted and when it closes.'],
  ]
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]))
}
