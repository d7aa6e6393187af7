import { isValidationErrorMarker, useSyncState, useValidationStatus } from 'sanity'

/**
 * Whether a draft can be scheduled as it stands: stored, and with nothing that the form marks as
 * wrong, since the moment itself knows the gates but not the form.
 * @returns why not; null where it can
 */
export function useRefusal(id: string, type: string, draftRevision: string | undefined) {
  const { isSyncing } = useSyncState(id, type)
  const { isValidating, validation, revision } = useValidationStatus(`drafts.${id}`, type, true)
  if (!draftRevision) return 'There is no draft to schedule. Change something first.'
  if (validation.some(isValidationErrorMarker)) {
    return 'Correct what the form marks as wrong, then schedule it.'
  }
  if (isSyncing || isValidating || revision !== draftRevision) return 'Still looking at the draft…'
  return null
}
