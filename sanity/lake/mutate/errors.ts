import { type LakeError, transactionError } from '../errors.ts'

/** The refusals of a transaction, in the real API's words, types and statuses. */

export function alreadyExists(index: number, id: string): LakeError {
  return transactionError('mutationError', 409, {
    index,
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    details: { id },
  })
}

export function notFound(index: number, id: string): LakeError {
  return transactionError('mutationError', 404, {
    index,
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    details: { id },
  })
}

export function revisionMismatch(
  index: number,
  id: string,
  current: string,
  expected: string,
): LakeError {
  return transactionError('mutationError', 409, {
    index,
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
    details: { currentRevisionID: current, expectedRevisionID: expected, id },
  })
}

export function stillReferenced(index: number, id: string, sources: string[]): LakeError {
  return transactionError('mutationError', 409, {
    index,
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from "${sources[0]}"`,
    details: { id, referencingIDs: sources },
  })
}

export function missingReference(index: number, id: string, target: string): LakeError {
  return transactionError('mutationError', 409, {
    index,
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${target}"`,
    details: { id, referenceID: target },
  })
}

export function immutableAttribute(index: number, id: string, attribute: string): LakeError {
  return transactionError('mutationError', 400, {
    index,
    type: 'cannotModifyImmutableAttributeError',
    description: `Cannot modify immutable attribute "${attribute}"`,
    details: { attribute, id },
  })
}

export function unusablePatch(index: number, id: string, reason: string): LakeError {
  return transactionError('mutationError', 400, {
    index,
    type: 'patchError',
    description: `The patch of "${id}" cannot be applied: ${reason}`,
    details: { id },
  })
}

export function duplicateTransaction(transactionId: string): LakeError {
  return transactionError('mutationError', 409, {
    index: 0,
    type: 'transactionAlreadyExistsError',
    description: `Transaction by ID "${transactionId}" already exists`,
    details: { transactionId },
  })
}
