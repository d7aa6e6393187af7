import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './launch/fail.ts'
import { endAll, onStop, root, startScript, waitForAnswer } from './launch/processes.ts'
import { copyRelease } from './launch/release.ts'
import { runStep } from './launch/steps.ts'

// The journeys run against sites of their own: other ports, other folders, fresh sample content.
// A running `npm start` is neither needed nor touched. There are two from one build, so that two
// journeys run at a time: docs/decisions/36.
const siteEnv = (port: number, name: string) => ({
  PORT: `${port}`,
  LAKE_PORT: `${port + 30}`,
  LAKE_DIR: `.lake-${name}`,
  BUILD_DIR: `.next-${name}`,
  MEDIA_DIR: `.cache/media-${name}`,
  SITE_URL: `http://localhost:${port}`,
  SANITY_WEBHOOK_SECRET: 'a secret for the journeys',
  SPECIMENS: '1',
  SANITY_PROJECT_ID: '',
  SANITY_DATASET: '',
})
const first = siteEnv(3100, 'test')
const second = siteEnv(3150, 'test-2')

/** What a journey needs to know of its site: see e2e/playwright.config.ts. */
const forJourneys = ({ SITE_URL, BUILD_DIR, LAKE_DIR, LAKE_PORT }: typeof first) => ({
  SITE_URL,
  BUILD_DIR,
  LAKE_DIR,
  LAKE_URL: `http://localhost:${LAKE_PORT}`,
})

async function startSite(env: typeof first, ...args: string[]) {
  await rm(join(root, env.LAKE_DIR), { recursive: true, force: true })
  const site = startScript('lib/ops/start.ts', { env, args })
  await waitForAnswer(`${env.SITE_URL}/api/health`, site, 600)
}

await runCommand(async () => {
  onStop(endAll)
  await startSite(first)
  await copyRelease(join(root, first.BUILD_DIR), join(root, second.BUILD_DIR))
  await startSite(second, '--as-built')
  const passed = await runStep({
    name: 'playwright',
    script: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config=e2e/playwright.config.ts', ...process.argv.slice(2)],
    env: { JOURNEY_SITES: JSON.stringify([first, second].map(forJourneys)) },
    live: true,
  })
  await endAll()
  process.exit(passed ? 0 : 1)
})
