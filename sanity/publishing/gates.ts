import type { Change, Gate, Problem } from './change.ts'
import { claimsGate } from './gates/claims.ts'
import { consentGate } from './gates/consent.ts'
import { jobsGate } from './gates/jobs.ts'
import { measuresGate } from './gates/measures.ts'
import { medicalReviewGate } from './gates/medical-review.ts'
import { overridesGate } from './gates/overrides.ts'
import { referencesGate } from './gates/references.ts'
import { samplesGate } from './gates/samples.ts'
import { takenGate } from './gates/taken.ts'

/**
 * Everything that can stop a document from being published, in the order in which an editor should
 * read of it. The Studio, the schedule and the preview ask this one list.
 */
const gates: readonly Gate[] = [
  samplesGate,
  claimsGate,
  overridesGate,
  medicalReviewGate,
  consentGate,
  measuresGate,
  jobsGate,
  takenGate,
  referencesGate,
]

/** As `problemsOf`. @throws where a gate cannot be asked, for who can try again later */
export async function problemsOrFault(change: Change): Promise<Problem[]> {
  return (await Promise.all(gates.map((gate) => gate(change)))).flat()
}

/** Why a change must not be published; an empty list lets it through. Does not throw. */
export async function problemsOf(
  change: Change,
  asked: readonly Gate[] = gates,
): Promise<Problem[]> {
  const found = await Promise.all(asked.map((gate) => gate(change).catch(unchecked)))
  return found.flat()
}

function unchecked(fault: unknown): Problem[] {
  const why = fault instanceof Error ? fault.message : String(fault)
  return [
    {
      what: `A check before publishing could not be made: ${why}`,
      todo: 'Nothing was changed. Try again in a moment.',
    },
  ]
}
