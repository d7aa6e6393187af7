import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { takePictures } from './docs/take-pictures.ts'
import { findOrInstallBrowser } from './launch/browser.ts'
import { runCommand } from './launch/fail.ts'
import { endAll, onStop, root, startScript, waitForAnswer } from './launch/processes.ts'
import { runStep } from './launch/steps.ts'

// `npm run docs:screenshots`: the pictures of docs/editors, taken from a running Studio with fresh
// sample content, on a site of its own. `-- http://localhost:3000 http://localhost:3030` takes them
// from a site and its lake that run; names after them take those pictures only.
// `-- pages` takes those of every kind of page instead, with which `npm test` compares.
const port = 3200
const lakePort = 3230
const lakeDir = '.lake-docs'
const siteUrl = `http://localhost:${port}`

await runCommand(async () => {
  onStop(endAll)
  const [running, lake, ...only] = process.argv.slice(2)
  if (running === 'pages') {
    const taken = await runStep({
      name: 'pictures of the pages',
      script: 'lib/ops/journeys.ts',
      args: ['appearance.spec.ts', '--update-snapshots=all'],
      env: { BROWSER_PATH: findOrInstallBrowser() },
      live: true,
    })
    process.exit(taken ? 0 : 1)
  }
  if (!running) {
    await rm(join(root, lakeDir), { recursive: true, force: true })
    const env = {
      PORT: `${port}`,
      LAKE_PORT: `${lakePort}`,
      LAKE_DIR: lakeDir,
      BUILD_DIR: '.next-docs',
      MEDIA_DIR: '.cache/media-docs',
      SITE_URL: siteUrl,
      SANITY_PROJECT_ID: '',
      SANITY_DATASET: '',
    }
    await waitForAnswer(`${siteUrl}/api/health`, startScript('lib/ops/start.ts', { env }), 600)
  }
  await takePictures({
    siteUrl: running ?? siteUrl,
    lakeUrl: lake ?? `http://localhost:${lakePort}`,
    folder: join(root, 'docs/pictures/editors'),
    browserPath: findOrInstallBrowser(),
    only,
  })
  await endAll()
  process.exit(0)
})
