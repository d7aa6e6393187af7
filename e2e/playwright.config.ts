import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const pictures = '**/appearance.spec.ts'
const opensStudio = (spec: string) =>
  readFileSync(join(import.meta.dirname, spec), 'utf8').includes("from './studio.ts'")
const studio = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.spec.ts') && opensStudio(file))
  .map((file) => `**/${file}`)

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/journeys',
  // One lake and one Studio: the journeys change content that the others read.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // What a journey waits for comes in a moment, save on a machine that has much else to do.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  projects: [
    // First, before anything changes.
    { name: 'pictures', testMatch: pictures },
    { name: 'journeys', testIgnore: [pictures, ...studio] },
    // A Studio that still opens forgets what is done to it: see docs/decisions/12.
    { name: 'studio', testMatch: studio, retries: 1 },
  ],
  use: {
    baseURL: process.env.SITE_URL ?? 'http://localhost:3000',
    // A click that waits longer waits for nothing that comes: the next try is better started soon.
    actionTimeout: 60_000,
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
