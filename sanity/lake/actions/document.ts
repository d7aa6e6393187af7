import { withStrongReferences } from '#lib/strong-references.ts'
import { createDocument, deleteDocument, patchDocument, replaceDocument } from '../mutate/apply.ts'
import { alreadyExists, notFound, revisionMismatch } from '../mutate/errors.ts'
import { publishedId as publishedIdOf } from '../query/perspective.ts'
import type { Workspace } from '../store/workspace.ts'
import type { LakeDocument } from '../types.ts'
import { conflictingState, draftPrefix, invalidAction, requirePair } from './ids.ts'

import type { ActionOf } from './schema.ts'

/** The document, or a refusal. @throws LakeError 404 */
export function existing(workspace: Workspace, id: string): LakeDocument {
  const document = workspace.get(id)
  if (!document) throw notFound(workspace, id)
  return document
}

/** @throws LakeError 409 when a revision was asked for and the document has another. */
export function requireRevision(
  workspace: Workspace,
  document: LakeDocument,
  expected: string | undefined,
): void {
  if (expected === undefined || document._rev === expected) return
  throw revisionMismatch(workspace, document._id, document._rev, expected)
}

export function create(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.create'>,
): void {
  const { attributes, publishedId, ifExists } = action
  if (publishedIdOf(attributes._id) !== publishedId) {
    throw invalidAction(workspace, `"${attributes._id}" is not a version of "${publishedId}"`)
  }
  if (workspace.get(attributes._id) && ifExists === 'ignore') return
  const isDraft = attributes._id.startsWith(draftPrefix)
  if (isDraft && workspace.get(publishedId)) throw alreadyExists(workspace, publishedId)
  createDocument(workspace, attributes)
}

/** Patches the draft; one made from the published document when there is none yet. */
export function edit(workspace: Workspace, action: ActionOf<'sanity.action.document.edit'>): void {
  const { draftId, publishedId, patch } = action
  if (draftId !== publishedId) requirePair(workspace, draftId, publishedId)
  if (!workspace.get(draftId)) {
    const { _updatedAt, ...published } = existing(workspace, publishedId)
    createDocument(workspace, { ...published, _id: draftId })
  }
  patchDocument(workspace, draftId, patch)
}

export function publish(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.publish'>,
): void {
  const { draftId, publishedId } = action
  requirePair(workspace, draftId, publishedId)
  const draft = existing(workspace, draftId)
  requireRevision(workspace, draft, action.ifDraftRevisionId)
  const published = workspace.get(publishedId)
  if (published) {
    requireRevision(workspace, published, action.ifPublishedRevisionId)
    if (published._type !== draft._type) {
      throw conflictingState(workspace, `"${publishedId}" is of type "${published._type}"`)
    }
  } else if (action.ifPublishedRevisionId !== undefined) {
    throw notFound(workspace, publishedId)
  }
  publishVersion(workspace, draft, publishedId)
}

/** Puts a draft or version in the place of the published document, and removes it. */
export function publishVersion(
  workspace: Workspace,
  version: LakeDocument,
  publishedId: string,
): void {
  const { _system, _updatedAt, ...content } = withStrongReferences(version)
  const _createdAt = workspace.get(publishedId)?._createdAt ?? version._createdAt
  replaceDocument(workspace, { ...content, _id: publishedId, _createdAt })
  deleteDocument(workspace, version._id)
}

/** Turns the published document into a draft, or removes it when a draft exists. */
export function unpublish(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.unpublish'>,
): void {
  const { draftId, publishedId } = action
  requirePair(workspace, draftId, publishedId)
  const { _updatedAt, ...published } = existing(workspace, publishedId)
  if (!workspace.get(draftId)) createDocument(workspace, { ...published, _id: draftId })
  deleteDocument(workspace, publishedId)
}

/** Deletes a draft or version. @throws LakeError 404 when there is none. */
export function discard(workspace: Workspace, id: string, purge: boolean | undefined): void {
  if (publishedIdOf(id) === id) {
    throw invalidAction(workspace, `"${id}" is not the ID of a draft or version`)
  }
  existing(workspace, id)
  deleteDocument(workspace, id)
  if (purge) workspace.purged.add(id)
}

/** Deletes the published document and all its drafts, every one of which must be named. */
export function remove(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.delete'>,
): void {
  const { publishedId, includeDrafts, purge } = action
  existing(workspace, publishedId)
  for (const id of includeDrafts) requirePair(workspace, id, publishedId)
  const draftId = `${draftPrefix}${publishedId}`
  if (workspace.get(draftId) && !includeDrafts.includes(draftId)) {
    throw conflictingState(workspace, `"${draftId}" exists and is not in includeDrafts`)
  }
  for (const id of [...includeDrafts, publishedId]) {
    deleteDocument(workspace, id)
    if (purge) workspace.purged.add(id)
  }
}

export function replaceDraft(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.replaceDraft'>,
): void {
  const { publishedId, attributes } = action
  requirePair(workspace, attributes._id, publishedId)
  if (!workspace.get(attributes._id)) existing(workspace, publishedId)
  replaceDocument(workspace, attributes)
}
