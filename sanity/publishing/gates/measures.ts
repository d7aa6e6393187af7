import { z } from 'zod'
import { measureProblems } from '#lib/outcomes/publishable-measure.ts'
import { denominatorProblem, numeratorProblem } from '../../schema/rules/measure.ts'
import type { Gate } from '../change.ts'

const text = z.string().optional().catch(undefined)
const count = z.number().optional().catch(undefined)
const measureSchema = z.object({
  title: text,
  definition: text,
  numerator: count,
  denominator: count,
  withheld: text,
  period: z.object({ from: text, to: text }).optional().catch(undefined),
  population: text,
  dataSource: text,
  limitations: z.array(z.string()).optional().catch(undefined),
  approvedBy: z.looseObject({}).optional().catch(undefined),
  approvedOn: text,
})

/** A measure that is not whole is withheld, and a small count must not even be stored. */
export const measuresGate: Gate = async ({ draft, now }) => {
  if (draft._type !== 'outcomeMeasure') return []
  const measure = measureSchema.parse(draft)
  const stored: [string, string | null][] = [
    ['numerator', numeratorProblem(measure.numerator, draft)],
    ['denominator', denominatorProblem(measure.denominator)],
  ]
  return [
    ...measureProblems(measure, now.toISOString().slice(0, 10)).map((why) => ({
      what: `Readers would not see this measure: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
      todo: 'Complete the form: a number stands with all that it takes to judge it.',
    })),
    ...stored.flatMap(([field, problem]) =>
      problem ? [{ what: problem, todo: 'Change the count.', path: [field] }] : [],
    ),
  ]
}
