import type { DocumentActionsResolver } from 'sanity'
import { revokeConsent } from '../consent/revoke-action.tsx'
import { scheduleAction } from '../schedule/schedule-action.tsx'
import { documentActions as ofSingletons } from '../singletons.ts'
import { gatedPublish } from './publish-action.tsx'

interface Site {
  /** Of the public site; undefined where the Studio is on its host. */
  siteUrl: string | undefined
  /** Whether its server can publish at a moment. */
  canSchedule: boolean
}

/** What an editor can do with a document. */
export function documentActions({ siteUrl, canSchedule }: Site): DocumentActionsResolver {
  const schedule = scheduleAction(canSchedule)
  return (actions, context) => {
    const known = ofSingletons(actions, context).flatMap((action) =>
      action.action === 'publish' ? [gatedPublish(action, siteUrl), schedule] : [action],
    )
    return context.schemaType === 'consentRecord' ? [...known, revokeConsent] : known
  }
}
