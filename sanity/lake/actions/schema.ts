import { z } from 'zod'
import { documentId, patchOperations } from '../mutate/schema.ts'

const newAttributes = z.looseObject({ _id: documentId, _type: z.string().min(1) })
const purge = z.boolean().optional()
const releaseId = z.string().regex(/^[a-zA-Z0-9_-]{1,100}$/, 'Malformed release ID')
const moment = z.iso.datetime({ offset: true })
const document = <N extends string, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.object({ actionType: z.literal(`sanity.action.document.${name}`), ...shape })
const release = <N extends string, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.object({ actionType: z.literal(`sanity.action.release.${name}`), releaseId, ...shape })

const releaseMetadata = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  intendedPublishAt: z.string().optional(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).optional(),
})

const actionSchema = z.discriminatedUnion('actionType', [
  document('create', {
    publishedId: documentId,
    attributes: newAttributes,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  document('edit', { draftId: documentId, publishedId: documentId, patch: patchOperations }),
  document('publish', {
    draftId: documentId,
    publishedId: documentId,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  document('unpublish', { draftId: documentId, publishedId: documentId }),
  document('discard', { draftId: documentId, purge }),
  document('delete', {
    publishedId: documentId,
    includeDrafts: z.array(documentId).default([]),
    purge,
  }),
  document('replaceDraft', { publishedId: documentId, attributes: newAttributes }),
  document('version.create', {
    publishedId: documentId,
    document: newAttributes.optional(),
    baseId: documentId.optional(),
    versionId: documentId.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  document('version.discard', { versionId: documentId, purge }),
  document('version.replace', { document: newAttributes }),
  document('version.unpublish', { versionId: documentId, publishedId: documentId }),
  release('create', { metadata: releaseMetadata.default({}) }),
  release('edit', { patch: patchOperations }),
  release('publish', {}),
  release('archive', {}),
  release('unarchive', {}),
  release('schedule', { publishAt: moment }),
  release('unschedule', {}),
  release('delete', {}),
])

export type Action = z.infer<typeof actionSchema>
export type ActionOf<T extends Action['actionType']> = Extract<Action, { actionType: T }>

export const actionsBody = z.object({
  // The Studio sends one action a keystroke, so a slow answer gathers hundreds: refusing them
  // would lose what was typed. The size of the body is bounded elsewhere.
  actions: z.array(actionSchema).min(1).max(10_000),
  transactionId: z.string().min(1).max(128).optional(),
  dryRun: z.boolean().optional(),
  skipCrossDatasetReferenceValidation: z.boolean().optional(),
})
