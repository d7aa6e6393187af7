import type { FieldError, FormValues } from './submission.ts'

/** Why somebody gets the form again. */
export type Reason =
  /** Something is missing or cannot be read. */
  | 'errors'
  /** Something looks like a detail of a patient. */
  | 'patient'
  /** It came without a stamp, or too soon or too late after it: a person looks, and sends again. */
  | 'check'
  /** Too much was sent: from one address, or all together. */
  | 'busy'
  /** It could not be stored, or nobody can say whether it was. */
  | 'notSent'
  /** What was sent before from the same form is stored; this says something else. */
  | 'another'

/** A form as it is drawn for one person. */
export interface FormState {
  /** Null for a form that nobody has sent yet. */
  reason: Reason | null
  values: FormValues
  errors: readonly FieldError[]
  /** Details of a patient, as far as they were found. */
  found: ReadonlyArray<{ field: string; kind: string }>
  /** What the sender would say to have what was found sent all the same. */
  mayKeep: string | null
  /** What the sender has said so. */
  keep: string | null
  /** By which the form proves when it was made: lib/security/signed-stamp.ts. */
  stamp: string
  /** Minutes until it can be sent again, where the reason is `busy`. */
  wait: number
}

/** The field that people do not see: what fills it in is likely a machine. */
export const trapName = 'reference'
