import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findOrInstallBrowser } from '../launch/browser.ts'
import { benchDir, ports } from './plan.ts'
import { startProgram, waitUntilUp } from './programs.ts'

/** Runs something while a Chromium of our own listens for developer tools on its port. */
export async function withBrowser<Result>(use: (port: number) => Promise<Result>): Promise<Result> {
  const profile = join(benchDir, 'chromium')
  await rm(profile, { recursive: true, force: true })
  const program = await startProgram('chromium', findOrInstallBrowser(), [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--no-first-run',
    '--no-default-browser-check',
    `--user-data-dir=${profile}`,
    `--remote-debugging-port=${ports.browser}`,
    'about:blank',
  ])
  try {
    await waitUntilUp(program, `http://127.0.0.1:${ports.browser}/json/version`, 30)
    return await use(ports.browser)
  } finally {
    await program.stop()
  }
}
