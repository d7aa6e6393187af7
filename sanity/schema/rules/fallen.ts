import type { CustomValidator, ReferenceValue } from 'sanity'
import { fallenReason } from '#lib/claims/fallen-basis.ts'
import { basisAt } from './ask-lake.ts'

/** A text that rests on a retracted source, or on a number that may not be shown, stays a draft. */
export const refuseFallen: CustomValidator<ReferenceValue | undefined> = async (basis, context) => {
  if (!basis?._ref) return true
  const reason = fallenReason(await basisAt(basis._ref, context))
  return reason === null || `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
}
