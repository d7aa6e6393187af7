import type { Server } from 'node:http'
import { redirectTable } from '#lib/redirects/table.ts'
import { createLog } from '../log/log.ts'
import { keepRendered, keptAnswer } from '../pages/answer-memory.ts'
import type { Answer } from '../pages/kept-answer.ts'
import { answerAtOnce } from './answer-at-once.ts'
import { listen } from './door.fixture.ts'
import { type FrontDoorOptions, frontDoor } from './front-door.ts'
import { openQuickConnections } from './quick-connections.ts'

const html = { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" }

export const page: Answer = { body: Buffer.from('<html lang="en">A page</html>'), headers: html }

/**
 * A front door that knows `/page` by heart; whatever it hands on to Next is answered 500.
 * @param isQuick answers what it can before Node's parser sees it, as the site's process does
 */
export async function openKnowingAPage({
  isQuick = false,
  page: known = page,
  ...changed
}: Partial<FrontDoorOptions> & { isQuick?: boolean; page?: Answer } = {}) {
  keepRendered('/page', known)
  await keptAnswer('/page')?.encoded('system')
  await keptAnswer('/page')?.encoded('dark')
  const lines: string[] = []
  const log = createLog({ format: 'json', write: (line) => lines.push(line) })
  const options: FrontDoorOptions = {
    handle: async (_request, response) => {
      response.writeHead(500).end()
    },
    previewModeId: 'preview-id',
    editorHosts: { apiHost: 'http://localhost:3030' },
    notFound: { body: Buffer.from('Not found'), headers: html },
    phone: () => undefined,
    log,
    redirects: redirectTable([]),
    files: async (_request, response) => response.end(),
    share: async (_request, response) => response.end(),
    health: async (response) => response.end(),
    isStopping: () => false,
    proxies: 0,
    guests: { secret: null, pathOfDraft: async () => null },
    studioHost: undefined,
    siteUrl: 'https://vivacity.example',
    ...changed,
  }
  const readByNode: unknown[] = []
  const quickly = (server: Server) => {
    server.on('request', ({ url }) => readByNode.push(url))
    const answer = answerAtOnce(options, server.keepAliveTimeout / 1_000)
    return openQuickConnections(server, { answer, log })
  }
  const place = await listen(frontDoor(options), isQuick ? quickly : undefined)
  return { ...place, lines, readByNode }
}
