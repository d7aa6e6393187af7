import { Hono } from 'hono'
import { requireRole } from '../access.ts'
import { commitActions } from '../actions/apply.ts'
import { actionsBody } from '../actions/schema.ts'
import { readBody } from '../body.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import { transactionError } from '../errors.ts'

/** `POST /data/actions/:dataset`: what the Studio does to documents and releases. */
export function actionRoutes(context: LakeContext) {
  return new Hono<LakeEnv>().post('/data/actions/:dataset', async (c) => {
    const dataset = context.dataset(c.req.param('dataset'))
    const identity = requireRole(c, 'viewer')
    if (identity.role !== 'editor') {
      throw transactionError('actionError', 403, {
        index: 0,
        type: 'insufficientPermissionsError',
        description: 'Insufficient permissions; permission "update" required',
        details: { permission: 'update' },
      })
    }
    const { actions, transactionId, dryRun } = await readBody(c, actionsBody)
    const done = commitActions(dataset, actions, { identity, transactionId, dryRun })
    return c.json({ transactionId: done.transactionId })
  })
}
