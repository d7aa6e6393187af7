import { nanoid } from 'nanoid'
import type { CommitOptions } from '../context.ts'
import type { Workspace } from '../store/workspace.ts'
import type { LakeDocument } from '../types.ts'
import { patchWithArrayKeys, withArrayKeys } from './array-keys.ts'
import {
  alreadyExists,
  immutableAttribute,
  notFound,
  type Place,
  revisionMismatch,
  unusablePatch,
} from './errors.ts'
import { applyPatch } from './patch.ts'
import type { Mutation, NewDocument, PatchOperations } from './schema.ts'
import { selectIds } from './select.ts'

/** Performs one mutation of a request on the workspace, and notes its result. */
export function applyMutation(
  workspace: Workspace,
  mutation: Mutation,
  options: CommitOptions,
): void {
  const keys = options.autoGenerateArrayKeys === true
  if ('create' in mutation) {
    createDocument(workspace, prepared(mutation.create, keys))
  } else if ('createOrReplace' in mutation) {
    replaceDocument(workspace, prepared(mutation.createOrReplace, keys))
  } else if ('createIfNotExists' in mutation) {
    const { _id } = mutation.createIfNotExists
    if (workspace.get(_id))
      workspace.results.push({ id: _id, operation: 'none', document: workspace.get(_id) })
    else createDocument(workspace, prepared(mutation.createIfNotExists, keys))
  } else if ('delete' in mutation) {
    if ('query' in mutation.delete) {
      const { query, params, purge } = mutation.delete
      for (const id of selectIds(workspace, query, params ?? {})) {
        deleteDocument(workspace, id)
        if (purge) workspace.purged.add(id)
      }
    } else {
      const { id, ifRevisionID, purge } = mutation.delete
      deleteDocument(workspace, id, ifRevisionID)
      if (purge) workspace.purged.add(id)
    }
  } else if ('query' in mutation.patch) {
    const { query, params, ...operations } = mutation.patch
    const ready = keys ? patchWithArrayKeys(operations) : operations
    for (const id of selectIds(workspace, query, params ?? {})) patchDocument(workspace, id, ready)
  } else {
    const { id, ifRevisionID, ...operations } = mutation.patch
    patchDocument(workspace, id, keys ? patchWithArrayKeys(operations) : operations, ifRevisionID)
  }
}

function prepared(document: NewDocument, keys: boolean): NewDocument {
  if (!keys) return document
  const attributes = withArrayKeys(document)
  return { ...document, ...(typeof attributes === 'object' ? attributes : {}) }
}

/** An id of the caller's choice, or a prefix ending in a dot to be completed, or a new one. */
function chosenId(id: string | undefined): string {
  if (!id) return nanoid(22).replace(/^-/, 'a')
  return id.endsWith('.') ? `${id}${nanoid(22)}` : id
}

function stamped(workspace: Workspace, document: NewDocument): LakeDocument {
  const { timestamp, transactionId } = workspace.stamp
  const { _createdAt, _updatedAt } = document
  return {
    ...document,
    _id: chosenId(document._id),
    _rev: transactionId,
    // An import brings its own times along.
    _createdAt: typeof _createdAt === 'string' ? _createdAt : timestamp,
    _updatedAt: typeof _updatedAt === 'string' ? _updatedAt : timestamp,
  }
}

/** Creates a document. @throws LakeError 409 when its id is taken. */
export function createDocument(workspace: Workspace, attributes: NewDocument): LakeDocument {
  const document = stamped(workspace, attributes)
  if (workspace.get(document._id)) throw alreadyExists(workspace, document._id)
  workspace.write(document._id, document, { create: document })
  workspace.results.push({ id: document._id, operation: 'create', document })
  return document
}

/** Creates a document or replaces the one of that id. */
export function replaceDocument(workspace: Workspace, attributes: NewDocument): LakeDocument {
  const document = stamped(workspace, attributes)
  const operation = workspace.get(document._id) ? 'update' : 'create'
  workspace.write(document._id, document, { createOrReplace: document })
  workspace.results.push({ id: document._id, operation, document })
  return document
}

/** Deletes a document. Deleting what is already gone is no error, as in the real API. */
export function deleteDocument(workspace: Workspace, id: string, ifRevisionID?: string): void {
  const before = workspace.get(id)
  if (!before) return
  if (ifRevisionID !== undefined && before._rev !== ifRevisionID) {
    throw revisionMismatch(workspace, id, before._rev, ifRevisionID)
  }
  workspace.write(id, undefined, { delete: { id } })
  workspace.results.push({ id, operation: 'delete', document: before })
}

/** Patches a document. @throws LakeError 404 when missing, 409 when its revision is another. */
export function patchDocument(
  workspace: Workspace,
  id: string,
  operations: PatchOperations,
  ifRevisionID?: string,
): LakeDocument {
  const { stamp } = workspace
  const before = workspace.get(id)
  if (!before) throw notFound(workspace, id)
  if (ifRevisionID !== undefined && before._rev !== ifRevisionID) {
    throw revisionMismatch(workspace, id, before._rev, ifRevisionID)
  }
  const patched = attempt(() => applyPatch(before, operations), workspace, id)
  for (const attribute of ['_id', '_type'] as const) {
    if (patched[attribute] !== before[attribute]) throw immutableAttribute(workspace, id, attribute)
  }
  // A patch that changes nothing is still a revision: the Studio waits for its echo.
  const after = { ...patched, _rev: stamp.transactionId, _updatedAt: stamp.timestamp }
  workspace.write(id, after, { patch: { id, ...operations } })
  workspace.results.push({ id, operation: 'update', document: after })
  return after
}

function attempt<T>(work: () => T, place: Place, id: string): T {
  try {
    return work()
  } catch (error) {
    throw unusablePatch(place, id, error instanceof Error ? error.message : String(error))
  }
}
