import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#sanity/env.ts'
import { localTokens } from '#sanity/lake/guard.ts'
import { startLake } from '#sanity/lake/server.ts'
import { runCommand } from './launch/fail.ts'
import { requireFreePort } from './launch/ports.ts'
import { onStop } from './launch/processes.ts'

/** Where the Studio's browser is, with a proxy before the site or without. */
const originsOf = (host: string) => [
  `https://${host}`,
  `http://${host}`,
  `http://${host}:${env.PORT}`,
]

// `npm run lake`: serves the local Content Lake alone, until Ctrl-C.
await runCommand(async () => {
  await requireFreePort(env.LAKE_PORT, '127.0.0.1', 'LAKE_PORT')
  const lake = await startLake({
    port: env.LAKE_PORT,
    host: '127.0.0.1',
    dir: env.LAKE_DIR,
    token: env.LAKE_TOKEN,
    ...(env.LAKE_TOKEN && { viewerToken: env.readToken }),
    projectId: env.projectId,
    datasets: [{ name: env.dataset, aclMode: 'public' }],
    allowedOrigins: [
      new URL(env.SITE_URL).origin,
      `http://localhost:${env.PORT}`,
      `http://127.0.0.1:${env.PORT}`,
      ...(env.STUDIO_HOST ? originsOf(env.STUDIO_HOST) : []),
    ],
  })
  onStop(() => lake.close())
  // So that a person can try what happens: kill -9 $(cat .lake/lake.pid)
  await writeFile(join(env.LAKE_DIR, 'lake.pid'), `${process.pid}\n`)
  if (process.argv.includes('--quiet')) return
  console.log(`Lake     ${lake.url}  (dataset "${env.dataset}", data in ${env.LAKE_DIR})`)
  if (!env.LAKE_TOKEN) console.log(`Token    ${localTokens.editor}, on this machine only`)
})
