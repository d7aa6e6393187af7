import type { DocumentActionsResolver } from 'sanity'
import { documentActions as ofSingletons } from '../singletons.ts'
import { gatedPublish } from './publish-action.tsx'

/** What an editor can do with a document. */
export const documentActions: DocumentActionsResolver = (actions, context) =>
  ofSingletons(actions, context).map((action) =>
    action.action === 'publish' ? gatedPublish(action) : action,
  )
