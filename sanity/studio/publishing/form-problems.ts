import { isValidationErrorMarker, type ValidationMarker } from 'sanity'
import type { FieldPath, Problem } from '#sanity/publishing/change.ts'

/** What the form marks as wrong, as reasons not to publish. */
export function formProblems(validation: readonly ValidationMarker[]): Problem[] {
  return validation.filter(isValidationErrorMarker).map(({ message, path }) => ({
    what: message,
    todo: 'The form marks where. Mend it there, then publish again.',
    path: path.filter((part): part is FieldPath[number] => !Array.isArray(part)),
  }))
}
