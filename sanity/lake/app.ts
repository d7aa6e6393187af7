import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { ReleaseClock } from './actions/release-clock.ts'
import { assetRoutes } from './assets/routes.ts'
import type { LakeEnv } from './context.ts'
import { LakeError, plainError } from './errors.ts'
import { injectFaults } from './fault-injection.ts'
import { type GuardOptions, guardHost, guardOrigin, identify } from './guard.ts'
import { imageRoutes } from './images/routes.ts'
import { Lake, type LakeOptions } from './lake.ts'
import { queryRoutes } from './query/routes.ts'
import { accountRoutes } from './routes/account.ts'
import { actionRoutes } from './routes/actions.ts'
import { documentRoutes } from './routes/documents.ts'
import { exportRoutes } from './routes/export.ts'
import { faultRoutes } from './routes/faults.ts'
import { historyRoutes } from './routes/history.ts'
import { listenRoutes } from './routes/listen.ts'
import { liveRoutes } from './routes/live.ts'
import { mutateRoutes } from './routes/mutate.ts'
import { projectRoutes } from './routes/project.ts'
import { referenceRoutes } from './routes/references.ts'
import { stubRoutes } from './routes/stubs.ts'

const megabyte = 1024 * 1024
const dataBodyLimit = 10 * megabyte

/**
 * Builds the lake as one application `(Request) => Response`, with no port of its own.
 * @throws Error when the data directory cannot be used.
 */
export function createLake(options: LakeOptions) {
  const lake = new Lake(options)
  const guard: GuardOptions = {
    allowedOrigins: options.allowedOrigins ?? [],
    allowedHosts: options.allowedHosts ?? [],
    token: options.token,
    viewerToken: options.viewerToken,
  }
  const app = new Hono<LakeEnv>()
  app.onError((error, c) => {
    if (error instanceof LakeError) return c.json(error.body, error.status)
    if ('code' in error && error.code === 'ENOSPC') {
      return c.json(plainError(507, 'The disk is full; nothing was written').body, 507)
    }
    console.error('lake:', error)
    return c.json(plainError(500, 'An unexpected error occurred').body, 500)
  })
  app.notFound((c) => c.json(plainError(404, `No such path: ${c.req.path}`).body, 404))

  app.use(guardHost(guard))
  app.use(
    cors({
      origin: (origin) => (guard.allowedOrigins.includes(origin) ? origin : null),
      credentials: true,
      maxAge: 600,
    }),
  )
  app.use(guardOrigin(guard))
  app.use(identify(guard))
  app.use(injectFaults(lake.faults))
  app.route('/faults', faultRoutes(lake))

  const api = new Hono<LakeEnv>()
  api.use(
    '/data/*',
    bodyLimit({
      maxSize: dataBodyLimit,
      onError: () => {
        throw plainError(413, `The body is larger than ${dataBodyLimit / megabyte} MB`)
      },
    }),
  )
  for (const routes of [
    queryRoutes,
    assetRoutes,
    documentRoutes,
    mutateRoutes,
    actionRoutes,
    listenRoutes,
    liveRoutes,
    exportRoutes,
    historyRoutes,
    referenceRoutes,
    accountRoutes,
    projectRoutes,
    stubRoutes,
  ]) {
    api.route('/', routes(lake))
  }
  app.route('/:version{v[^/]+}', api)
  app.route('/', imageRoutes(lake))

  const clocks = lake.datasets().map((dataset) => new ReleaseClock(dataset))
  return {
    app,
    lake,
    close: () => {
      for (const clock of clocks) clock.stop()
      lake.close()
    },
  }
}
