import { z } from 'zod'
import { jobProblems } from '#lib/careers/job.ts'
import { closingProblem } from '../../schema/rules/job.ts'
import type { Gate } from '../change.ts'

const text = z.string().optional().catch(undefined)
const texts = z.array(z.string()).optional().catch(undefined)
const amount = z.number().optional().catch(undefined)
const jobSchema = z.object({
  title: text,
  discipline: text,
  states: texts,
  employment: texts,
  pay: z.object({ min: amount, max: amount, unit: text }).optional().catch(undefined),
  datePosted: text,
  validThrough: text,
})

/** An opening that is not whole is not shown; and one is open for 120 days at most. */
export const jobsGate: Gate = async ({ draft }) => {
  if (draft._type !== 'job') return []
  const job = jobSchema.parse(draft)
  const closing = closingProblem(job.validThrough, job.datePosted)
  return [
    ...jobProblems(job).map((why) => ({
      what: `Readers would not see this opening: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
      todo: 'Complete the form: who applies is told where, for how much and until when.',
    })),
    ...(closing ? [{ what: closing, todo: 'Change when it closes.', path: ['validThrough'] }] : []),
  ]
}
