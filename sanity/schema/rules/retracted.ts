import type { CustomValidator, ReferenceValue } from 'sanity'
import { sourceStatus } from './ask-lake.ts'

/** A text that rests on a retracted source cannot be published. */
export const refuseRetracted: CustomValidator<ReferenceValue | undefined> = async (
  source,
  context,
) => {
  if (!source?._ref) return true
  return (
    (await sourceStatus(source._ref, context)) !== 'retracted' ||
    'This source was retracted. Rest the statement on another one, or take it out.'
  )
}
