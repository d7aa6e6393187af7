import { isChoice } from '#lib/enquiry/choices.ts'
import { patientDetailKinds } from '#lib/enquiry/patient-detail.ts'

/** What something that was suspected may be. */
export const kindInWords = (kind: string) =>
  isChoice(patientDetailKinds, kind) ? patientDetailKinds[kind] : 'a detail of a patient'
