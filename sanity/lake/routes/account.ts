import { Hono } from 'hono'
import { z } from 'zod'
import { requireRole } from '../access.ts'
import { readBody } from '../body.ts'
import type { LakeContext, LakeEnv } from '../context.ts'
import type { Identity } from '../types.ts'

const displayNames = { editor: 'Editor', viewer: 'Viewer', anonymous: 'Anonymous' }

function account({ id, role }: Identity) {
  const roleName = role === 'editor' ? 'administrator' : role
  return {
    id,
    name: displayNames[role],
    email: `${id}@localhost`,
    profileImage: null,
    provider: 'local',
    role: roleName,
    roles: [{ name: roleName, title: displayNames[role] }],
  }
}

const settings = z.array(z.object({ key: z.string().min(1).max(200), value: z.unknown() })).max(100)

/** Who is logged in, and what the Studio keeps for them (kept until the lake stops). */
export function accountRoutes(context: LakeContext) {
  const kept = new Map<string, unknown>()
  const lookUp = (keys: string[]) => keys.map((key) => ({ key, value: kept.get(key) ?? null }))

  return new Hono<LakeEnv>()
    .get('/users/me', (c) => c.json(account(requireRole(c, 'viewer'))))
    .get('/users/me/keyvalue/:keys?', (c) => {
      requireRole(c, 'viewer')
      return c.json(lookUp(c.req.param('keys')?.split(',') ?? [...kept.keys()]))
    })
    .put('/users/me/keyvalue', async (c) => {
      requireRole(c, 'viewer')
      const pairs = await readBody(c, settings)
      for (const { key, value } of pairs) kept.set(key, value)
      return c.json(lookUp(pairs.map(({ key }) => key)))
    })
    .get('/users/:ids', (c) => {
      requireRole(c, 'viewer')
      const users = c.req
        .param('ids')
        .split(',')
        .map((id) => ({
          id,
          projectId: context.projectId,
          displayName: id === 'local-viewer' ? displayNames.viewer : displayNames.editor,
          familyName: null,
          givenName: null,
          middleName: null,
          imageUrl: null,
          isCurrentUser: id === c.get('identity').id,
        }))
      return c.json(users.length === 1 ? users[0] : users)
    })
}
