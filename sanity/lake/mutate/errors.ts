import { type LakeError, type TransactionErrorKind, transactionError } from '../errors.ts'

/**
 * The refusals of a transaction, in the real API's words, types and statuses.
 * Each takes the place it happened at: which mutation or action of the request, by number.
 */
export interface Place {
  kind: TransactionErrorKind
  index: number
}

export function alreadyExists(place: Place, id: string): LakeError {
  return transactionError(place.kind, 409, {
    index: place.index,
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    details: { id },
  })
}

export function notFound(place: Place, id: string): LakeError {
  return transactionError(place.kind, 404, {
    index: place.index,
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    details: { id },
  })
}

export function revisionMismatch(
  place: Place,
  id: string,
  current: string,
  expected: string,
): LakeError {
  return transactionError(place.kind, 409, {
    index: place.index,
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
    details: { currentRevisionID: current, expectedRevisionID: expected, id },
  })
}

export function stillReferenced(place: Place, id: string, sources: string[]): LakeError {
  return transactionError(place.kind, 409, {
    index: place.index,
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from "${sources[0]}"`,
    details: { id, referencingIDs: sources },
  })
}

export function missingReference(place: Place, id: string, target: string): LakeError {
  return transactionError(place.kind, 409, {
    index: place.index,
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${target}"`,
    details: { id, referenceID: target },
  })
}

export function immutableAttribute(place: Place, id: string, attribute: string): LakeError {
  return transactionError(place.kind, 400, {
    index: place.index,
    type: 'cannotModifyImmutableAttributeError',
    description: `Cannot modify immutable attribute "${attribute}"`,
    details: { attribute, id },
  })
}

export function unusablePatch(place: Place, id: string, reason: string): LakeError {
  return transactionError(place.kind, 400, {
    index: place.index,
    type: 'patchError',
    description: `The patch of "${id}" cannot be applied: ${reason}`,
    details: { id },
  })
}

export function duplicateTransaction(place: Place, transactionId: string): LakeError {
  return transactionError(place.kind, 409, {
    index: place.index,
    type: 'transactionAlreadyExistsError',
    description: `Transaction by ID "${transactionId}" already exists`,
    details: { transactionId },
  })
}
