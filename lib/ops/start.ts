import { env } from '#sanity/env.ts'
import { buildSite } from './launch/build.ts'
import { runCommand } from './launch/fail.ts'
import { startLake } from './launch/lake.ts'
import { requireFreePort } from './launch/ports.ts'
import { endAll, onStop, startScript, waitForAnswer } from './launch/processes.ts'
import { seedIfEmpty } from './launch/seed.ts'

// `npm start`: the lake with its content, the site built where something changed, the front door.
await runCommand(async () => {
  onStop(endAll)
  await requireFreePort(env.PORT, env.HOST, 'PORT')
  if (env.local) {
    await startLake()
    await seedIfEmpty()
  }
  await buildSite()
  const site = startScript('lib/ops/site.ts', {
    env: { NODE_ENV: 'production' },
    onEnd: (code) => {
      console.error('The site ended; stopping.')
      endAll().finally(() => process.exit(code ?? 1))
    },
  })
  const origin = `http://${env.HOST}:${env.PORT}`
  await waitForAnswer(`${origin}/api/health`, site, 60)
  console.log(`
  Site    ${env.SITE_URL}
  Studio  ${env.SITE_URL}/studio
  ${env.local ? `Lake    ${env.apiHost}  (content in ${env.LAKE_DIR}/)` : `Content hosted Sanity, project ${env.projectId}, dataset ${env.dataset}`}
  Mail    ${mailPlace()}

  Ctrl-C ends everything.
`)
})

/** Where mail about enquiries goes. */
function mailPlace(): string {
  if (env.mail.smtpUrl) return `sent by ${new URL(env.mail.smtpUrl).hostname}`
  return env.local
    ? `http://localhost:${env.PORT}/mail  (kept in ${env.LAKE_DIR}/mail/, sent to nobody)`
    : 'not set up (SMTP_URL): enquiries are stored, and nobody is told'
}
