import type { DocumentActionsResolver } from 'sanity'
import { documentActions as ofSingletons } from '../singletons.ts'
import { gatedPublish } from './publish-action.tsx'

/**
 * What an editor can do with a document.
 * @param siteUrl of the public site; undefined where the Studio is on its host
 */
export function documentActions(siteUrl: string | undefined): DocumentActionsResolver {
  return (actions, context) =>
    ofSingletons(actions, context).map((action) =>
      action.action === 'publish' ? gatedPublish(action, siteUrl) : action,
    )
}
