import type { Mutation } from '@sanity/client'
import type { Change, Step } from './change.ts'
import { closeSchedule } from './schedule.ts'
import { redirectsStep } from './steps/redirects.ts'

/** What goes into the transaction that publishes, in this order. */
const steps: readonly Step[] = [redirectsStep, closeSchedule]

/** The mutations that go with publishing a change. @throws what a step throws */
export async function mutationsWith(
  change: Change,
  taken: readonly Step[] = steps,
): Promise<Mutation[]> {
  return (await Promise.all(taken.map((step) => step(change)))).flat()
}
