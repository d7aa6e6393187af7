import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findOrInstallBrowser } from './launch/browser.ts'
import { runChecks } from './launch/checks.ts'
import { countPlaywright, countVitest } from './launch/counts.ts'
import { runCommand } from './launch/fail.ts'
import { root } from './launch/processes.ts'
import { runStep } from './launch/steps.ts'

// `npm test`: the checks, the unit tests, then the journeys in a browser against the built site.
// Words after `npm test --` go to Playwright: `npm test -- publish` runs the journeys so named.
await runCommand(async () => {
  const reports = join(root, 'test-results')
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  const unitReport = join(reports, 'unit.json')
  const journeyReport = join(reports, 'journeys.json')

  const checks = await runChecks()

  const unit = await runStep({
    name: 'unit tests',
    script: 'node_modules/vitest/vitest.mjs',
    args: [
      'run',
      '--config=lib/ops/vitest.config.ts',
      '--reporter=default',
      '--silent=passed-only',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    live: true,
  })
  const units = await countVitest(unitReport)

  const browser = findOrInstallBrowser()
  const journey = await runStep({
    name: 'journeys in a browser',
    script: 'lib/ops/journeys.ts',
    args: process.argv.slice(2),
    env: { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
    live: true,
  })
  const journeys = await countPlaywright(journeyReport)

  const passed = checks.passed + units.passed + journeys.passed
  const failed = checks.failed + units.failed + journeys.failed
  if (journeys.atSecondTry > 0) {
    console.log(`${journeys.atSecondTry} of them passed at the second try: see "flaky" above.`)
  }
  const wrong = failed > 0 || !unit || !journey
  console.log(`${passed} passed, ${wrong ? Math.max(failed, 1) : 0} failed`)
  process.exitCode = wrong ? 1 : 0
})
