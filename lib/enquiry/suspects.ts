import { createHash } from 'node:crypto'
import { type PatientDetailKind, patientDetails } from './patient-detail.ts'
import type { Submission } from './submission.ts'

export interface Suspects {
  /** Each field and kind once. */
  found: { field: string; kind: PatientDetailKind }[]
  /** A short name for exactly these words: who lets them stand has not let others stand. */
  name: string
}

/** Fields in which people write what they like. */
const written = ['message', 'currentProgram', 'subject', 'organization', 'role', 'name'] as const

/** What in a submission looks like a detail of a patient; null where nothing does. */
export function suspectsIn(submission: Submission): Suspects | null {
  const texts = new Map<string, unknown>(Object.entries(submission))
  const found = new Map<string, Suspects['found'][number]>()
  const hash = createHash('sha256')
  for (const field of written) {
    const text = texts.get(field)
    if (typeof text !== 'string') continue
    for (const { kind, start, end } of patientDetails(text)) {
      found.set(`${field} ${kind}`, { field, kind })
      hash.update(`${field} ${text.slice(start, end)}\n`)
    }
  }
  return found.size > 0
    ? { found: [...found.values()], name: hash.digest('base64url').slice(0, 16) }
    : null
}
