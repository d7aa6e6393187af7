import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { z } from 'zod'
import { refuseBrokenRequests } from './broken-requests.ts'
import { frontDoor } from './front-door.ts'
import { noteKnownPages } from './known-pages.ts'
import { followLiveEvents } from './live-invalidation.ts'
import { withoutFrameworkScripts } from './scripts-out.ts'

const manifestSchema = z.object({ preview: z.object({ previewModeId: z.string() }) })
const hour = 60 * 60 * 1_000

/** A secret between the front door and Next's routes, which live in this one process. */
const internalSecret = randomBytes(32).toString('hex')
process.env.INTERNAL_SECRET = internalSecret

/**
 * Serves the built site, follows the lake, and keeps the pages fresh.
 * @returns where it listens, and how to end it: it finishes the answers it has begun.
 * @throws where there is no build, or the port is taken (`EADDRINUSE`).
 */
export async function serveSite(dir: string) {
  const { env } = await import('#sanity/env.ts')
  const { client } = await import('#sanity/client.ts')
  const buildDir = join(dir, env.BUILD_DIR)
  const manifest = await readFile(join(buildDir, 'prerender-manifest.json'), 'utf8')
  const { previewModeId } = manifestSchema.parse(JSON.parse(manifest)).preview
  const notFoundHtml = withoutFrameworkScripts(
    await readFile(join(buildDir, 'server', 'app', '_not-found.html'), 'utf8'),
  )
  let phone: string | undefined
  const learnPhone = async () => {
    const found = await client
      .fetch<unknown>('*[_id == "siteSettings"][0].phone24x7', {}, { cache: 'no-store' })
      .catch(() => undefined)
    if (typeof found === 'string') phone = found
  }

  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 2_000,
    // The front door asks for it, in its own words.
    requireHostHeader: false,
    // Longer than the usual proxy keeps a connection, so that it is never closed under a request.
    keepAliveTimeout: 65_000,
  })
  const app = next({ dev: false, dir, hostname: env.HOST, port: env.PORT, httpServer: server })
  await app.prepare()
  const door = frontDoor({
    handle: app.getRequestHandler(),
    previewModeId,
    notFoundHtml,
    phone: () => phone,
  })
  refuseBrokenRequests(server, () => undefined)
  server.on('request', door)
  server.on('checkContinue', door)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, resolve)
  })

  const origin = `http://${env.HOST}:${env.PORT}`
  const ask = async (path: string, init: RequestInit) => {
    const signal = AbortSignal.timeout(30_000)
    const response = await fetch(origin + path, { redirect: 'manual', signal, ...init })
    await response.arrayBuffer()
    if (response.status >= 500) throw new Error(`answered ${response.status}`)
  }
  await noteKnownPages(buildDir)
  await learnPhone()
  const phoneTimer = setInterval(learnPhone, hour)
  const stopFollowing = followLiveEvents({
    client,
    mark: (tags) =>
      ask('/api/revalidate', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-internal-secret': internalSecret },
        body: JSON.stringify({ tags }),
      }),
    warm: (path) => ask(path, { headers: { 'x-prerender-revalidate': previewModeId } }),
    log: (line) => console.error(line),
  })

  return {
    url: env.SITE_URL,
    async close() {
      clearInterval(phoneTimer)
      stopFollowing()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 5_000).unref()
      })
      await app.close()
    },
  }
}
