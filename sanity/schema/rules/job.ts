import { isPayRange, latestClosing, mostDaysOpen, type PayRange } from '#lib/careers/job.ts'

/** What is wrong with what an opening pays; null where nothing is. */
export function payProblem(pay: PayRange | undefined): string | null {
  if (!pay?.min || !pay.max || !pay.unit) {
    return 'Write both ends of the range and what they are paid for: no opening is shown without.'
  }
  return isPayRange(pay) ? null : 'The lower end must be above zero and not above the upper end.'
}

/** What is wrong with the moment at which an opening closes; null where nothing is. */
export function closingProblem(closes: string | undefined, posted: unknown): string | null {
  if (!closes) return 'Say when it closes. It leaves the list at that moment, by itself.'
  if (typeof posted !== 'string') return 'Say first when it was posted.'
  if (Date.parse(closes) <= Date.parse(posted)) return 'It would close before it was posted.'
  if (Date.parse(closes) <= latestClosing(posted)) return null
  return `That is more than ${mostDaysOpen} days after it was posted. Choose an earlier day; what is open for longer is posted anew.`
}
