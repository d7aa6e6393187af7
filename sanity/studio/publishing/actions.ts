import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { documentPath } from '#lib/paths.ts'
import { isReviewedType } from '#lib/review/meaning.ts'
import { revokeConsent } from '../consent/revoke-action.tsx'
import { shareAction } from '../preview/share-action.tsx'
import { requestReview } from '../review/request-action.tsx'
import { scheduleAction } from '../schedule/schedule-action.tsx'
import { documentActions as ofSingletons } from '../singletons.ts'
import { askingWhere } from '../withdraw/withdraw-action.tsx'
import { gatedPublish } from './publish-action.tsx'

interface Site {
  /** Of the public site; undefined where the Studio is on its host. */
  siteUrl: string | undefined
  /** Whether its server can publish at a moment. */
  canSchedule: boolean
}

const review = (type: string) => (isReviewedType(type) ? [requestReview] : [])

/** What an editor can do with a document. */
export function documentActions({ siteUrl, canSchedule }: Site): DocumentActionsResolver {
  const schedule = scheduleAction(canSchedule)
  return (actions, context) => {
    const hasPage = documentPath({ _type: context.schemaType, slug: 'any' }) !== null
    const added = hasPage ? [schedule, shareAction] : [schedule]
    const known = ofSingletons(actions, context).flatMap((action) =>
      action.action === 'publish'
        ? [gatedPublish(action, siteUrl), ...review(context.schemaType), ...added]
        : [ours(action)],
    )
    return context.schemaType === 'consentRecord' ? [...known, revokeConsent] : known
  }
}

/** Sanity's own way to take a document away, asking where its readers go. */
function ours(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === 'unpublish') return askingWhere(action, 'unpublish')
  return action.action === 'delete' ? askingWhere(action, 'delete') : action
}
