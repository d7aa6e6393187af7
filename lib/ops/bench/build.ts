import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { PlainFault } from '../launch/fail.ts'
import { root } from '../launch/processes.ts'
import { processTree, residentMb } from './processor.ts'
import { startProgram } from './programs.ts'
import { dropRouteTypes, siteEnvironment } from './site.ts'

const manifestSchema = z.object({ routes: z.record(z.string(), z.unknown()) })
const lookEveryMs = 200

/**
 * Builds the site from nothing, as `npm start` does. The memory is the most that all its processes
 * held together, looked at five times a second.
 * @throws PlainFault that names the log where it fails.
 */
export async function buildSite() {
  const buildDir = join(root, siteEnvironment.BUILD_DIR)
  await rm(buildDir, { recursive: true, force: true })
  const next = join(root, 'node_modules/next/dist/bin/next')
  const began = performance.now()
  const build = await startProgram('scale-build', process.execPath, [next, 'build'], {
    env: { ...siteEnvironment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  let buildMemoryMb = 0
  const timer = setInterval(() => {
    buildMemoryMb = Math.max(buildMemoryMb, residentMb(processTree(build.pid)))
  }, lookEveryMs)
  const code = await build.ended.finally(() => clearInterval(timer))
  const buildSeconds = (performance.now() - began) / 1_000
  await build.stop()
  if (code !== 0) throw new PlainFault(`The site could not be built. See ${build.log}`)
  await dropRouteTypes()
  const manifest = await readFile(join(buildDir, 'prerender-manifest.json'), 'utf8')
  const builtPages = Object.keys(manifestSchema.parse(JSON.parse(manifest)).routes).length
  return { buildSeconds, buildMemoryMb, builtPages }
}
