import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { z } from 'zod'

const pictures = '**/appearance.spec.ts'
const opensStudio = (spec: string) =>
  readFileSync(join(import.meta.dirname, spec), 'utf8').includes("from './studio.ts'")
const studio = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.spec.ts') && opensStudio(file))
  .map((file) => `**/${file}`)

/**
 * Each worker has a site and a lake to itself, from lib/ops/journeys.ts. Playwright numbers its
 * workers; its first process has no number, and only lists the journeys.
 */
const sites = z
  .array(z.record(z.string(), z.string()))
  .parse(JSON.parse(process.env.JOURNEY_SITES ?? '[{}]'))
Object.assign(process.env, sites[Number(process.env.TEST_PARALLEL_INDEX ?? 0)])

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/journeys',
  // Never two journeys on one site: they change content that the others read.
  workers: sites.length,
  fullyParallel: false,
  forbidOnly: true,
  // What a journey waits for comes in a moment, save on a machine that has much else to do.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  projects: [
    // One after the other on the first site.
    { name: 'journeys', testIgnore: [pictures, ...studio], workers: 1 },
    // At the same time on the second, before anything changes there.
    { name: 'pictures', testMatch: pictures },
    // A Studio that still opens forgets what is done to it: see docs/decisions/12.
    { name: 'studio', testMatch: studio, retries: 1 },
  ],
  use: {
    baseURL: process.env.SITE_URL ?? 'http://localhost:3000',
    // Writing traces takes nearly as long as what they are of: ask for one with `--trace on`.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
