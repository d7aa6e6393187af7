import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../launch/processes.ts'
import { waitUntilCalm } from './calm.ts'
import { benchFolder, ports } from './plan.ts'
import { processTree } from './processor.ts'
import { type Program, startProgram, waitUntilUp } from './programs.ts'
import type { Subject } from './subject.ts'

export const siteOrigin = `http://127.0.0.1:${ports.site}`

/** The settings of the benchmark's own site. */
export const siteEnvironment = {
  PORT: `${ports.site}`,
  HOST: '127.0.0.1',
  SITE_URL: siteOrigin,
  LAKE_PORT: `${ports.lake}`,
  LAKE_DIR: `${benchFolder}/lake`,
  LAKE_TOKEN: '',
  BUILD_DIR: `${benchFolder}/next`,
  MEDIA_DIR: `${benchFolder}/media`,
  SANITY_PROJECT_ID: '',
  SANITY_DATASET: '',
  SANITY_API_HOST: '',
  SANITY_API_READ_TOKEN: '',
  SANITY_API_WRITE_TOKEN: '',
}

/** Takes away the content of the last run. */
export async function forgetContent() {
  await rm(join(root, siteEnvironment.LAKE_DIR), { recursive: true, force: true })
}

/** A build leaves types of its routes behind; `npm run check` must not meet them when they are old. */
export async function dropRouteTypes() {
  await rm(join(root, siteEnvironment.BUILD_DIR, 'types'), { recursive: true, force: true })
}

/** The site as a subject: only the process that serves pages counts, not the lake nor who started them. */
export function siteSubject(program: Program): Subject {
  return {
    name: 'site',
    title: 'This site, npm start',
    origin: siteOrigin,
    program,
    serving: () => processTree(program.pid, 'lib/ops/site.ts'),
  }
}

/** Starts the site as `npm start` does, with fresh sample content. It builds where it has to. */
export async function startSite(): Promise<Subject> {
  await forgetContent()
  const program = await startProgram('site', process.execPath, [join(root, 'lib/ops/start.ts')], {
    env: siteEnvironment,
  })
  await waitUntilUp(program, `${siteOrigin}/api/health`, 600)
  await dropRouteTypes()
  await waitUntilCalm(program, siteOrigin)
  return siteSubject(program)
}
