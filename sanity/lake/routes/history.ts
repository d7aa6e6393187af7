import { Hono } from 'hono'
import { z } from 'zod'
import { requireRole } from '../access.ts'
import { readParameters } from '../body.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import { plainError } from '../errors.ts'
import { historyEvents } from '../history-events.ts'
import { wholePatch } from '../mendoza.ts'
import { publishedId } from '../query/perspective.ts'
import type { Revision } from '../store/history.ts'
import type { LakeDocument } from '../types.ts'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString())

const transactionParameters = z.object({
  fromTransaction: z.string().optional(),
  toTransaction: z.string().optional(),
  fromTime: moment.optional(),
  toTime: moment.optional(),
  reverse: flag.default(false),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  excludeMutations: flag.default(false),
  effectFormat: z.literal('mendoza').optional(),
})

const documentParameters = z.object({
  revision: z.string().optional(),
  time: moment.optional(),
  lastRevision: flag.optional(),
})

type TransactionParameters = z.infer<typeof transactionParameters>

function asTransactions(revisions: Revision[], options: TransactionParameters) {
  const byTransaction = new Map<string, Revision[]>()
  for (const revision of revisions) {
    const shares = byTransaction.get(revision.transactionId) ?? []
    shares.push(revision)
    byTransaction.set(revision.transactionId, shares)
  }
  return [...byTransaction].map(([id, shares]) => ({
    id,
    timestamp: shares[0]?.timestamp,
    author: shares[0]?.author,
    documentIDs: shares.map((share) => share.documentId),
    ...(!options.excludeMutations && { mutations: shares.flatMap((share) => share.mutations) }),
    ...(options.effectFormat && {
      effects: Object.fromEntries(
        shares.map(({ documentId, before, after }) => [
          documentId,
          { apply: wholePatch(after), revert: wholePatch(before) },
        ]),
      ),
    }),
  }))
}

/** `/data/history/…`: what documents were, what was done to them, and by whom. */
export function historyRoutes(context: LakeContext) {
  return new Hono<LakeEnv>()
    .get('/data/history/:dataset/transactions/:ids?', (c) => {
      requireRole(c, 'viewer')
      const { history } = context.dataset(c.req.param('dataset'))
      const ids = c.req.param('ids')?.split(',').filter(Boolean) ?? []
      if (ids.length === 0) throw plainError(400, 'At least one document ID is needed')
      const options = readParameters(c, transactionParameters)
      const revisions = history.revisions(ids, { ...options, newestFirst: options.reverse })
      const lines = asTransactions(revisions, options).map((line) => `${JSON.stringify(line)}\n`)
      return c.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
    })
    .get('/data/history/:dataset/documents/:ids', (c) => {
      requireRole(c, 'viewer')
      const { history } = context.dataset(c.req.param('dataset'))
      const { revision, time, lastRevision } = readParameters(c, documentParameters)
      if ([revision, time, lastRevision].filter(Boolean).length !== 1) {
        throw plainError(400, 'Exactly one of revision, time and lastRevision is needed')
      }
      const find = (id: string): LakeDocument | undefined => {
        if (revision) return history.atRevision(id, revision)
        return time ? history.atTime(id, time) : history.lastKnown(id)
      }
      const ids = c.req.param('ids').split(',').filter(Boolean)
      return c.json({ documents: ids.flatMap((id) => find(id) ?? []) })
    })
    .get('/data/history/:dataset/events/documents/:id', (c) => {
      requireRole(c, 'viewer')
      const { history } = context.dataset(c.req.param('dataset'))
      const id = c.req.param('id')
      const published = publishedId(id)
      const steps = history.steps([published, id === published ? `drafts.${id}` : id])
      return c.json({ events: { [id]: historyEvents(id, steps) }, nextCursor: '' })
    })
    .get('/data/history/:dataset/events/releases/:id', (c) => {
      requireRole(c, 'viewer')
      context.dataset(c.req.param('dataset'))
      return c.json({ events: [], nextCursor: '' })
    })
}
