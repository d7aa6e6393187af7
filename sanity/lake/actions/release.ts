import { createDocument, deleteDocument, patchDocument } from '../mutate/apply.ts'
import { publishedId } from '../query/perspective.ts'
import type { Workspace } from '../store/workspace.ts'
import type { LakeDocument } from '../types.ts'
import { existing, publishVersion } from './document.ts'
import { conflictingState, versionPrefix } from './ids.ts'
import type { ActionOf } from './schema.ts'

export const releaseType = 'system.release'
const releasesPath = '_.releases.'

function releaseDocumentId(releaseId: string): string {
  return `${releasesPath}${releaseId}`
}

/** The release document, in one of the given states. @throws LakeError 404 or 409 */
function inState(workspace: Workspace, releaseId: string, states: string[]): LakeDocument {
  const release = existing(workspace, releaseDocumentId(releaseId))
  if (typeof release.state === 'string' && states.includes(release.state)) return release
  const wanted = states.map((state) => `"${state}"`).join(' or ')
  throw conflictingState(
    workspace,
    `Release "${releaseId}" is in state "${release.state}"; it must be ${wanted} for this`,
  )
}

function versionsOf(workspace: Workspace, releaseId: string): LakeDocument[] {
  const prefix = versionPrefix(releaseId)
  return workspace.all().filter((document) => document._id.startsWith(prefix))
}

function finalStates(documents: LakeDocument[]) {
  return documents.map(({ _id }) => ({ _key: _id, id: _id }))
}

export function createRelease(
  workspace: Workspace,
  { releaseId, metadata }: ActionOf<'sanity.action.release.create'>,
): void {
  createDocument(workspace, {
    _id: releaseDocumentId(releaseId),
    _type: releaseType,
    name: releaseId,
    state: 'active',
    metadata: { releaseType: 'undecided', ...metadata },
  })
}

export function editRelease(
  workspace: Workspace,
  { releaseId, patch }: ActionOf<'sanity.action.release.edit'>,
): void {
  inState(workspace, releaseId, ['active', 'scheduled'])
  patchDocument(workspace, releaseDocumentId(releaseId), patch)
}

/** Publishes every version in the release; unpublishes those that are marked so. */
export function publishRelease(workspace: Workspace, releaseId: string): void {
  const release = inState(workspace, releaseId, ['active', 'scheduled'])
  const versions = versionsOf(workspace, releaseId)
  for (const version of versions) {
    const id = publishedId(version._id)
    if (isMarkedForRemoval(version)) {
      deleteDocument(workspace, id)
      deleteDocument(workspace, version._id)
    } else {
      publishVersion(workspace, version, id)
    }
  }
  patchDocument(workspace, release._id, {
    set: {
      state: 'published',
      publishedAt: workspace.stamp.timestamp,
      finalDocumentStates: finalStates(versions),
    },
    unset: ['publishAt'],
  })
}

function isMarkedForRemoval({ _system }: LakeDocument): boolean {
  return (
    typeof _system === 'object' &&
    _system !== null &&
    'delete' in _system &&
    _system.delete === true
  )
}

export function archiveRelease(workspace: Workspace, releaseId: string): void {
  const release = inState(workspace, releaseId, ['active'])
  const versions = versionsOf(workspace, releaseId)
  for (const version of versions) deleteDocument(workspace, version._id)
  patchDocument(workspace, release._id, {
    set: { state: 'archived', finalDocumentStates: finalStates(versions) },
  })
}

/** @param lastKnown the state that a deleted document had before it went. */
export function unarchiveRelease(
  workspace: Workspace,
  releaseId: string,
  lastKnown: (id: string) => LakeDocument | undefined,
): void {
  const release = inState(workspace, releaseId, ['archived'])
  const states: unknown[] = Array.isArray(release.finalDocumentStates)
    ? release.finalDocumentStates
    : []
  for (const state of states) {
    if (typeof state !== 'object' || state === null || !('id' in state)) continue
    const version = typeof state.id === 'string' ? lastKnown(state.id) : undefined
    if (version && !workspace.get(version._id)) createDocument(workspace, version)
  }
  patchDocument(workspace, release._id, {
    set: { state: 'active' },
    unset: ['finalDocumentStates'],
  })
}

export function scheduleRelease(
  workspace: Workspace,
  { releaseId, publishAt }: ActionOf<'sanity.action.release.schedule'>,
): void {
  const release = inState(workspace, releaseId, ['active', 'scheduled'])
  patchDocument(workspace, release._id, { set: { state: 'scheduled', publishAt } })
}

export function unscheduleRelease(workspace: Workspace, releaseId: string): void {
  const release = inState(workspace, releaseId, ['scheduled'])
  patchDocument(workspace, release._id, { set: { state: 'active' }, unset: ['publishAt'] })
}

export function deleteRelease(workspace: Workspace, releaseId: string): void {
  const release = inState(workspace, releaseId, ['archived', 'published'])
  for (const version of versionsOf(workspace, releaseId)) deleteDocument(workspace, version._id)
  deleteDocument(workspace, release._id)
}
