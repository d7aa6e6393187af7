import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { PlainFault } from './fail.ts'

const debianChromium = '/usr/bin/chromium'

/**
 * Finds a browser for the journeys: Debian's Chromium, Playwright's own, or Debian's installed now.
 * @returns its path. @throws PlainFault where there is none and none can be installed.
 */
export function findOrInstallBrowser(): string {
  for (const path of [debianChromium, chromium.executablePath()]) if (existsSync(path)) return path
  console.log('No browser found: installing Debian’s chromium …')
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  if (existsSync(debianChromium)) return debianChromium
  throw new PlainFault(
    'The journeys need a browser: run `npx playwright install chromium`, or install chromium with your package manager, and run the tests again.',
  )
}
