import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import next from 'next'
import { linkSecret } from '#lib/preview/link-secret.ts'
import { lakeWatch } from '#sanity/lake-state.ts'
import { readBuild } from './built-site.ts'
import { answerAtOnce } from './door/answer-at-once.ts'
import { isRealUpgrade, refuseBrokenRequests } from './door/broken-requests.ts'
import { draftPaths } from './door/draft-path.ts'
import { drain } from './door/drain.ts'
import { type FrontDoorOptions, frontDoor } from './door/front-door.ts'
import { healthAnswer } from './door/health.ts'
import { knownPhone } from './door/known-phone.ts'
import { openQuickConnections } from './door/quick-connections.ts'
import { redirectList } from './door/redirect-list.ts'
import { readVersion } from './door/version.ts'
import { keepSchedules } from './due/scheduled-publishing.ts'
import { keepEnquiries } from './enquiries/keep-enquiries.ts'
import { mailFolder } from './enquiries/mail-folder.ts'
import { mailPages } from './enquiries/mail-page.ts'
import { smtpMailer } from './enquiries/smtp-mailer.ts'
import { builtFiles } from './files/built-files.ts'
import { openAddressList } from './fresh/address-list.ts'
import { followLiveEvents } from './fresh/live-invalidation.ts'
import { lakeLog } from './log/lake-log.ts'
import { lineWriter } from './log/line-writer.ts'
import { createLog } from './log/log.ts'
import { openAnswerMemory } from './pages/answer-memory.ts'
import { noteKnownPages } from './pages/known-pages.ts'
import { shareServer } from './share/share-server.ts'

/** How long answers that were begun may take once the process is told to end. */
const longestFarewell = 10_000
/** Tags of one internal call: a few thousand would be more than anyone may send us. */
const tagsAtOnce = 500

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
  const lines = lineWriter(process.stdout.fd)
  const log = createLog({ format: env.LOG, write: lines.write })
  const buildDir = join(dir, env.BUILD_DIR)
  const { previewModeId, notFound, builtAt } = await readBuild(buildDir)
  const version = await readVersion(dir)
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 2_000,
    // The front door asks for it, in its own words.
    requireHostHeader: false,
    shouldUpgradeCallback: isRealUpgrade,
    // Longer than the usual proxy keeps a connection, so that it is never closed under a request.
    keepAliveTimeout: 65_000,
  })
  const app = next({ dev: false, dir, hostname: env.HOST, port: env.PORT, httpServer: server })
  openAnswerMemory()
  await app.prepare()
  let isStopping = false
  let pagesWaiting = () => 0
  const ownOrigin = new URL(env.SITE_URL).origin
  const redirects = redirectList({ client, ownOrigin, warn: log.warn })
  // Together: a lake that is slow must not hold the start up twice.
  const [addresses] = await Promise.all([
    openAddressList(client, buildDir, env.showSamples),
    redirects.refresh(),
  ])
  const origin = `http://${env.HOST}:${env.PORT}`
  const { smtpUrl, from, recipients } = env.mail
  const folder =
    env.local && !smtpUrl ? mailFolder(resolve(dir, env.LAKE_DIR, 'mail'), from) : undefined
  const options: FrontDoorOptions = {
    handle: app.getRequestHandler(),
    previewModeId,
    notFound,
    isUnknown: addresses.isUnknown,
    editorHosts: {
      apiHost: env.apiHost,
      publicSite: env.STUDIO_HOST ? env.SITE_URL : undefined,
    },
    phone: () => knownPhone(notFound),
    log,
    redirects,
    files: await builtFiles(join(buildDir, 'static')),
    share: shareServer(async (path) => {
      const signal = AbortSignal.timeout(15_000)
      const answer = await fetch(origin + path, { redirect: 'manual', signal })
      return { status: answer.status, html: await answer.text() }
    }),
    health: healthAnswer({
      lakeState: lakeWatch(client),
      version,
      builtAt,
      pagesWaiting: () => pagesWaiting(),
      isStopping: () => isStopping,
    }),
    isStopping: () => isStopping,
    mail: folder && mailPages(folder),
    proxies: env.TRUSTED_PROXIES,
    guests: {
      secret: await linkSecret(env.previewKey),
      pathOfDraft: draftPaths(client.withConfig({ token: env.readToken, stega: false })),
    },
    studioHost: env.STUDIO_HOST,
    siteUrl: env.SITE_URL,
  }
  const door = frontDoor(options)
  refuseBrokenRequests(server, (status) => log.note('broken request', { status }))
  server.on('request', door)
  server.on('checkContinue', door)
  const answer = answerAtOnce(options, server.keepAliveTimeout / 1_000)
  const quick = openQuickConnections(server, { answer, log })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, resolve)
  })
  log.note('start', { version, url: env.SITE_URL, port: env.PORT })

  const ask = async (path: string, init: RequestInit) => {
    const signal = AbortSignal.timeout(30_000)
    const response = await fetch(origin + path, { redirect: 'manual', signal, ...init })
    await response.arrayBuffer()
    if (response.status >= 400 && path.startsWith('/api/')) throw new Error(`${response.status}`)
    if (response.status >= 500) throw new Error(`answered ${response.status}`)
  }
  await noteKnownPages(buildDir)
  const noteLake = lakeLog(log)
  const following = followLiveEvents({
    client,
    token: env.readToken,
    mark: async (tags) => {
      for (let at = 0; at < tags.length; at += tagsAtOnce) {
        await ask('/api/revalidate', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-internal-secret': internalSecret },
          body: JSON.stringify({ tags: tags.slice(at, at + tagsAtOnce) }),
        })
      }
    },
    warm: async (path) => {
      if (isStopping) return
      await ask(path, { headers: { 'x-prerender-revalidate': previewModeId } })
    },
    onEvent: (event) => {
      noteLake(event)
      addresses.noteChange()
      redirects.onEvent(event)
    },
    log: log.warn,
  })
  pagesWaiting = following.pagesWaiting

  const stopSchedules = keepSchedules({ client, token: env.writeToken, log: log.warn })

  if (!smtpUrl && !folder)
    log.warn('SMTP_URL is not set: enquiries are stored, and nobody is told.')
  const stopEnquiries = keepEnquiries({
    client,
    token: env.writeToken,
    mailer: smtpUrl ? smtpMailer({ url: smtpUrl, from }) : folder,
    forget: folder?.forget,
    recipients,
    studioOrigin: env.STUDIO_HOST ? `https://${env.STUDIO_HOST}` : ownOrigin,
    host: new URL(env.SITE_URL).hostname,
    showSamples: env.showSamples,
    log: log.warn,
    note: log.note,
  })

  return {
    url: env.SITE_URL,
    async close() {
      isStopping = true
      log.note('stop')
      following.stop()
      stopSchedules()
      stopEnquiries()
      await drain(server, longestFarewell, quick)
      await app.close()
      log.note('stopped')
      await lines.flush(1_000)
    },
  }
}
