import type { CommitOptions, CommitResult, Dataset } from '../context.ts'
import type { Workspace } from '../store/workspace.ts'
import { create, discard, edit, publish, remove, replaceDraft, unpublish } from './document.ts'
import {
  archiveRelease,
  createRelease,
  deleteRelease,
  editRelease,
  publishRelease,
  scheduleRelease,
  unarchiveRelease,
  unscheduleRelease,
} from './release.ts'
import type { Action } from './schema.ts'
import { createVersion, replaceVersion, unpublishVersion } from './version.ts'

/** Performs actions in one transaction, or none of them. @throws LakeError `actionError` */
export function commitActions(
  dataset: Dataset,
  actions: readonly Action[],
  options: CommitOptions,
): CommitResult {
  return dataset.transact({ ...options, kind: 'actionError' }, (workspace) => {
    for (const [index, action] of actions.entries()) {
      workspace.index = index
      applyAction(workspace, action, dataset)
    }
  })
}

function applyAction(workspace: Workspace, action: Action, dataset: Dataset): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      create(workspace, action)
      break
    case 'sanity.action.document.edit':
      edit(workspace, action)
      break
    case 'sanity.action.document.publish':
      publish(workspace, action)
      break
    case 'sanity.action.document.unpublish':
      unpublish(workspace, action)
      break
    case 'sanity.action.document.discard':
      discard(workspace, action.draftId, action.purge)
      break
    case 'sanity.action.document.delete':
      remove(workspace, action)
      break
    case 'sanity.action.document.replaceDraft':
      replaceDraft(workspace, action)
      break
    case 'sanity.action.document.version.create':
      createVersion(workspace, action)
      break
    case 'sanity.action.document.version.discard':
      discard(workspace, action.versionId, action.purge)
      break
    case 'sanity.action.document.version.replace':
      replaceVersion(workspace, action)
      break
    case 'sanity.action.document.version.unpublish':
      unpublishVersion(workspace, action)
      break
    case 'sanity.action.release.create':
      createRelease(workspace, action)
      break
    case 'sanity.action.release.edit':
      editRelease(workspace, action)
      break
    case 'sanity.action.release.publish':
      publishRelease(workspace, action.releaseId)
      break
    case 'sanity.action.release.archive':
      archiveRelease(workspace, action.releaseId)
      break
    case 'sanity.action.release.unarchive':
      unarchiveRelease(workspace, action.releaseId, (id) => dataset.history.lastKnown(id))
      break
    case 'sanity.action.release.schedule':
      scheduleRelease(workspace, action)
      break
    case 'sanity.action.release.unschedule':
      unscheduleRelease(workspace, action.releaseId)
      break
    case 'sanity.action.release.delete':
      deleteRelease(workspace, action.releaseId)
      break
  }
}
