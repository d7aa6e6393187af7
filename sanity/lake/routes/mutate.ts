import { Hono } from 'hono'
import { z } from 'zod'
import { readBody, readParameters } from '../body.ts'
import type { LakeContext, LakeEnv, LakeRequestContext } from '../context.ts'
import { plainError, transactionError } from '../errors.ts'
import { type Mutation, mutateBody } from '../mutate/schema.ts'
import type { Identity } from '../types.ts'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const parameters = z.object({
  dryRun: flag.optional(),
  returnIds: flag.optional(),
  returnDocuments: flag.optional(),
  autoGenerateArrayKeys: flag.optional(),
  /** Every write is visible to the next request; all three mean the same here. */
  visibility: z.enum(['sync', 'async', 'deferred']).optional(),
  transactionId: z.string().min(1).max(128).optional(),
})

function permissionOf(mutation: Mutation | undefined): string {
  if (mutation && 'delete' in mutation) return 'delete'
  return mutation && 'patch' in mutation ? 'update' : 'create'
}

/** @throws LakeError 401 for anonymous callers, 403 in the shape of mutation errors for viewers. */
function requireWriter(c: LakeRequestContext, first: Mutation | undefined): Identity {
  const identity = c.get('identity')
  if (identity.role === 'editor') return identity
  if (identity.role === 'anonymous') throw plainError(401, 'Session not found')
  const permission = permissionOf(first)
  throw transactionError('mutationError', 403, {
    index: 0,
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; permission "${permission}" required`,
    details: { permission },
  })
}

/** `POST /data/mutate/:dataset`: all mutations of a request in one transaction, or none. */
export function mutateRoutes(context: LakeContext) {
  return new Hono<LakeEnv>().post('/data/mutate/:dataset', async (c) => {
    const dataset = context.dataset(c.req.param('dataset'))
    if (c.get('identity').role === 'anonymous') throw plainError(401, 'Session not found')
    const options = readParameters(c, parameters)
    const body = await readBody(c, mutateBody)
    const { transactionId, results } = dataset.commit(body.mutations, {
      identity: requireWriter(c, body.mutations[0]),
      transactionId: body.transactionId ?? options.transactionId,
      dryRun: options.dryRun,
      autoGenerateArrayKeys: options.autoGenerateArrayKeys,
    })
    return c.json({
      transactionId,
      results: results.map(({ id, operation, document }) => {
        return options.returnDocuments ? { id, operation, document } : { id, operation }
      }),
    })
  })
}
