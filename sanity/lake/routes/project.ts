import { Hono } from 'hono'
import { requireRole } from '../access.ts'
import type { LakeContext, LakeEnv, LakeRequestContext } from '../context.ts'

const everything = '_id in path("**")'
const allPermissions = ['read', 'create', 'update', 'history', 'editHistory', 'manage']

/** What management tools ask about a project. There is one, and it is this lake. */
export function projectRoutes(context: LakeContext) {
  const datasets = () => {
    return context.datasets().map(({ name, aclMode }) => ({
      name,
      aclMode,
      createdAt: '2026-01-01T00:00:00Z',
      createdByUserId: 'local-editor',
      addonFor: null,
      datasetProfile: 'content',
      features: [],
      tags: [],
    }))
  }
  const project = (c: LakeRequestContext) => {
    const identity = c.get('identity')
    const role = identity.role === 'editor' ? 'administrator' : identity.role
    return {
      id: context.projectId,
      displayName: context.projectId,
      studioHost: null,
      organizationId: null,
      isBlocked: false,
      isDisabled: false,
      isDisabledByUser: false,
      createdAt: '2026-01-01T00:00:00Z',
      features: [],
      metadata: {},
      members: [
        { id: identity.id, role, isRobot: false, isCurrentUser: true, roles: [{ name: role }] },
      ],
    }
  }

  return new Hono<LakeEnv>()
    .get('/projects/:project/datasets/:dataset/acl', (c) => {
      const { role } = requireRole(c, 'viewer')
      context.dataset(c.req.param('dataset'))
      const permissions = role === 'editor' ? allPermissions : ['read', 'history']
      return c.json([{ filter: everything, permissions }])
    })
    .get('/projects/:project/datasets/:dataset/copy', (c) => c.json([]))
    .get('/projects/:project/datasets', (c) => c.json(datasets()))
    .get('/datasets', (c) => c.json(datasets()))
    .get('/projects/:project/datasets/:dataset', (c) => {
      const { name, aclMode } = context.dataset(c.req.param('dataset'))
      return c.json({ name, aclMode })
    })
    .get('/projects/:project/grants', (c) => c.json({}))
    .get('/projects/:project/user-applications', (c) => c.json([]))
    .get('/projects/:project/features', (c) => c.json([]))
    .get('/projects/:project/permissions', (c) => {
      return c.json(requireRole(c, 'viewer').role === 'editor' ? allPermissions : ['read'])
    })
    .get('/projects/:project', (c) => c.json(project(c)))
    .get('/projects', (c) => c.json([project(c)]))
    .get('/user-applications', (c) => c.json([]))
    .get('/features', (c) => c.json([]))
}
