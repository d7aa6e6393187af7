import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#sanity/env.ts'
import { PlainFault } from './fail.ts'
import { hashInputs } from './inputs.ts'
import { root } from './processes.ts'

const buildDir = join(root, env.BUILD_DIR)
const stampFile = join(buildDir, 'inputs.sha256')
const logFile = join(buildDir, 'build.log')

async function nextBuild(): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const kill = () => child.kill('SIGTERM')
  process.once('exit', kill)
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  process.off('exit', kill)
  return { code, output }
}

function explain(output: string): string {
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB and run the command again.'
  if (/ECONNREFUSED|ETIMEDOUT|ENOTFOUND|socket hang up/.test(output)) {
    return `The content could not be read while building: is the lake up? (${env.apiHost ?? 'hosted Sanity'}) The last build stays as it is. Details: ${logFile}`
  }
  return `The build failed. The end of ${logFile}:\n\n${output.trim().split('\n').slice(-40).join('\n')}`
}

/**
 * Builds the site where anything it is made from has changed since the last build.
 * @throws PlainFault with the reason where it fails.
 */
export async function buildSite() {
  const inputs = await hashInputs()
  const last = await readFile(stampFile, 'utf8').catch(() => '')
  if (last === inputs) {
    console.log('Nothing changed since the last build.')
    return
  }
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1_000)
  console.log('Building the site (about a minute and a half the first time) …')
  const tick = setInterval(() => console.log(`  still building, ${seconds()} s`), 15_000)
  await rm(stampFile, { force: true })
  const { code, output } = await nextBuild()
  clearInterval(tick)
  await mkdir(buildDir, { recursive: true })
  await writeFile(logFile, output)
  if (code !== 0) throw new PlainFault(explain(output))
  await writeFile(stampFile, inputs)
  console.log(`Built in ${seconds()} s.`)
}
