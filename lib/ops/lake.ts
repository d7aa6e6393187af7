import { env } from '#sanity/env.ts'
import { localTokens } from '#sanity/lake/guard.ts'
import { startLake } from '#sanity/lake/server.ts'

/** `npm run lake`: serves the local Content Lake until Ctrl-C. */
async function main(): Promise<void> {
  const site = new URL(env.SITE_URL).origin
  const lake = await startLake({
    port: env.LAKE_PORT,
    host: '127.0.0.1',
    dir: env.LAKE_DIR,
    token: env.LAKE_TOKEN,
    projectId: env.projectId,
    datasets: [{ name: env.dataset, aclMode: 'public' }],
    allowedOrigins: [site, `http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`],
  })
  console.log(`Lake     ${lake.url}  (dataset "${env.dataset}", data in ${env.LAKE_DIR})`)
  if (!env.LAKE_TOKEN) console.log(`Token    ${localTokens.editor}, on this machine only`)

  const stop = () => {
    lake.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
