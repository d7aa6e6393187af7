import { createDocument, patchDocument, replaceDocument } from '../mutate/apply.ts'
import type { Workspace } from '../store/workspace.ts'
import { existing, requireRevision } from './document.ts'
import { invalidAction, requirePair } from './ids.ts'
import type { ActionOf } from './schema.ts'

/** Creates a version from a given document, or as a copy of another version of it. */
export function createVersion(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.version.create'>,
): void {
  const { publishedId, document, baseId, versionId } = action
  if (document) {
    requirePair(workspace, document._id, publishedId)
    createDocument(workspace, document)
    return
  }
  if (!baseId || !versionId) {
    throw invalidAction(workspace, 'Either document, or baseId and versionId, must be given')
  }
  requirePair(workspace, versionId, publishedId)
  const base = existing(workspace, baseId)
  requireRevision(workspace, base, action.ifBaseRevisionId)
  const { _createdAt, _updatedAt, _system, ...content } = base
  createDocument(workspace, { ...content, _id: versionId })
}

export function replaceVersion(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.version.replace'>,
): void {
  existing(workspace, action.document._id)
  replaceDocument(workspace, action.document)
}

/** Marks a version so that publishing its release unpublishes the document. */
export function unpublishVersion(
  workspace: Workspace,
  action: ActionOf<'sanity.action.document.version.unpublish'>,
): void {
  const { versionId, publishedId } = action
  requirePair(workspace, versionId, publishedId)
  if (!workspace.get(versionId)) {
    const { _createdAt, _updatedAt, ...published } = existing(workspace, publishedId)
    createDocument(workspace, { ...published, _id: versionId })
  }
  patchDocument(workspace, versionId, { set: { '_system.delete': true } })
}
