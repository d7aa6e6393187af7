import { Hono } from 'hono'
import { z } from 'zod'
import { requireRole } from '../access.ts'
import { readBody } from '../body.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import { plainError } from '../errors.ts'
import { faultNames, faultSchema } from '../faults.ts'

const knownName = z.enum(faultNames)

/** Switches named failures on and off. Never subject to them. */
export function faultRoutes(context: LakeContext) {
  const { faults } = context
  return new Hono<LakeEnv>()
    .get('/', (c) => {
      requireRole(c, 'editor')
      return c.json({ faults: faults.list(), requests: faults.counts() })
    })
    .post('/', async (c) => {
      requireRole(c, 'editor')
      const closed = faults.add(await readBody(c, faultSchema))
      return c.json({ faults: faults.list(), streamsClosed: closed })
    })
    .delete('/', (c) => {
      requireRole(c, 'editor')
      faults.remove()
      return c.json({ faults: faults.list() })
    })
    .delete('/:name', (c) => {
      requireRole(c, 'editor')
      const name = knownName.safeParse(c.req.param('name'))
      if (!name.success) throw plainError(404, `No fault is called "${c.req.param('name')}"`)
      faults.remove(name.data)
      return c.json({ faults: faults.list() })
    })
}
