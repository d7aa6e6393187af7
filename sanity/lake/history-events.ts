import { publishedId } from './query/perspective.ts'
import type { Step } from './store/history.ts'

/** One line of the Studio's history of a document. */
export interface HistoryEvent {
  type: string
  timestamp: string
  author: string
  documentId: string
  [detail: string]: unknown
}

/** What one transaction did to the version asked for and to the published document. */
interface Moment {
  version: Step | undefined
  published: Step | undefined
  /** Whether the version was there when the transaction ended. */
  versionRemains: boolean
}

function releaseOf(versionId: string): string | undefined {
  return versionId.startsWith('versions.') ? versionId.split('.')[1] : undefined
}

function eventOf(versionId: string, moment: Moment): HistoryEvent | undefined {
  const { version, published, versionRemains } = moment
  const step = version ?? published
  if (!step) return undefined
  const { timestamp, author, transactionId } = step
  const releaseId = releaseOf(versionId)
  const base = { timestamp, author, documentId: publishedId(versionId) }
  const ofVersion = { ...base, versionId, ...(releaseId && { releaseId }) }
  const lastRevision = version?.previousRevision

  if (version?.before && !version.after) {
    if (published?.after) {
      const publishCause = releaseId ? 'release.publish' : 'document.publish'
      const revisions = { revisionId: transactionId, versionRevisionId: lastRevision }
      return { type: 'publishDocumentVersion', ...ofVersion, ...revisions, publishCause }
    }
    if (published) return { type: 'deleteDocumentGroup', ...base }
    return { type: 'deleteDocumentVersion', ...ofVersion, versionRevisionId: lastRevision }
  }
  if (published?.before && !published.after) {
    if (!versionRemains) return { type: 'deleteDocumentGroup', ...base }
    return { type: 'unpublishDocument', ...ofVersion, versionRevisionId: transactionId }
  }
  if (version && !version.before && version.after) {
    return { type: 'createDocumentVersion', ...ofVersion, versionRevisionId: transactionId }
  }
  if (!published?.after) return undefined
  const type = published.before ? 'updateLiveDocument' : 'createLiveDocument'
  return { type, ...base, revisionId: transactionId }
}

const ofPublishedOnly = new Set(['createLiveDocument', 'updateLiveDocument'])
const ofVersionOnly = new Set(['createDocumentVersion', 'deleteDocumentVersion'])

/**
 * The history of a document as events, newest first, without its edits (the Studio reads those
 * from the transactions).
 * @param documentId the published document, its draft or a version.
 * @param steps of the published document and of that version (of the draft, for the published one).
 */
export function historyEvents(documentId: string, steps: readonly Step[]): HistoryEvent[] {
  const id = publishedId(documentId)
  const versionId = documentId === id ? `drafts.${id}` : documentId
  const excluded = documentId === id ? ofVersionOnly : ofPublishedOnly
  const moments = new Map<string, Moment>()
  let versionRemains = false
  for (const step of steps) {
    const moment = moments.get(step.transactionId) ?? {
      version: undefined,
      published: undefined,
      versionRemains,
    }
    if (step.documentId === id) moment.published = step
    else {
      moment.version = step
      versionRemains = step.after
    }
    moment.versionRemains = versionRemains
    moments.set(step.transactionId, moment)
  }
  return [...moments.values()]
    .flatMap((moment) => eventOf(versionId, moment) ?? [])
    .filter((event) => !excluded.has(event.type))
    .reverse()
}
