import { type LakeError, transactionError } from '../errors.ts'
import type { Place } from '../mutate/errors.ts'
import { publishedId } from '../query/perspective.ts'

export const draftPrefix = 'drafts.'

/** `versions.<release>.<id>` of every document in a release begins so. */
export function versionPrefix(releaseId: string): string {
  return `versions.${releaseId}.`
}

/** @throws LakeError 400 when the action itself makes no sense. */
export function invalidAction(place: Place, description: string): LakeError {
  return transactionError(place.kind, 400, {
    index: place.index,
    type: 'invalidActionError',
    description,
  })
}

/** @throws LakeError 409 when the action does not fit the state things are in. */
export function conflictingState(place: Place, description: string): LakeError {
  return transactionError(place.kind, 409, {
    index: place.index,
    type: 'conflictError',
    description,
  })
}

/**
 * Makes sure that the two ids name a version of a document and the document itself.
 * @throws LakeError 400
 */
export function requirePair(place: Place, versionId: string, id: string): void {
  if (publishedId(id) !== id) {
    throw invalidAction(place, `"${id}" is not the ID of a published document`)
  }
  if (publishedId(versionId) !== id || versionId === id) {
    throw invalidAction(place, `"${versionId}" is not a draft or version of "${id}"`)
  }
}
