import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './launch/fail.ts'
import { endAll, onStop, root, startScript, waitForAnswer } from './launch/processes.ts'
import { runStep } from './launch/steps.ts'

// The journeys run against a site of their own: other ports, other folders, fresh sample content.
// A running `npm start` is neither needed nor touched.
const port = 3100
const lakePort = 3130
const lakeDir = '.lake-test'
const siteEnv = {
  PORT: `${port}`,
  LAKE_PORT: `${lakePort}`,
  LAKE_DIR: lakeDir,
  BUILD_DIR: '.next-test',
  MEDIA_DIR: '.cache/media-test',
  SITE_URL: `http://localhost:${port}`,
  SANITY_WEBHOOK_SECRET: 'a secret for the journeys',
  SPECIMENS: '1',
  SANITY_PROJECT_ID: '',
  SANITY_DATASET: '',
}

await runCommand(async () => {
  onStop(endAll)
  await rm(join(root, lakeDir), { recursive: true, force: true })
  const site = startScript('lib/ops/start.ts', { env: siteEnv })
  await waitForAnswer(`${siteEnv.SITE_URL}/api/health`, site, 600)
  const passed = await runStep({
    name: 'playwright',
    script: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config=e2e/playwright.config.ts', ...process.argv.slice(2)],
    env: {
      SITE_URL: siteEnv.SITE_URL,
      LAKE_URL: `http://localhost:${lakePort}`,
      LAKE_DIR: join(root, lakeDir),
      BUILD_DIR: siteEnv.BUILD_DIR,
    },
    live: true,
  })
  await endAll()
  process.exit(passed ? 0 : 1)
})
