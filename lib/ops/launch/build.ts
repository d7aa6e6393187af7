import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'
import { lakeWatch } from '#sanity/lake-state.ts'
import { PlainFault } from './fail.ts'
import { hashInputs } from './inputs.ts'
import { root } from './processes.ts'
import { folderToBuild, hasRelease, replaceRelease } from './release.ts'

const buildDir = join(root, env.BUILD_DIR)
const stampFile = join(buildDir, 'inputs.sha256')

async function nextBuild(): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      BUILD_DIR: folderToBuild(env.BUILD_DIR),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
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

/** How a lake that failed in the middle of a build shows in what Next says. */
const lakeFaults =
  /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|socket hang up|fetch failed|TimeoutError|ServerError|terminated/

/** The site's content cannot be read: nothing that is wrong with the site itself. */
const noContent = () =>
  `The content could not be read: is the lake up? (${env.apiHost ?? 'hosted Sanity'}) Nothing was built.`

/** Asked three times, a second each: a far lake may be slow to answer for the first time. */
async function isLakeUp(): Promise<boolean> {
  for (let time = 0; time < 3; time += 1) if ((await lakeWatch(client)()) === 'up') return true
  return false
}

async function explain(output: string, logFile: string): Promise<string> {
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB and run the command again.'
  if (lakeFaults.test(output) || !(await isLakeUp())) return `${noContent()} Details: ${logFile}`
  return `The build failed. The end of ${logFile}:\n\n${output.trim().split('\n').slice(-40).join('\n')}`
}

/** @returns why there is no new release, or undefined where there is one. */
async function build(inputs: string): Promise<string | undefined> {
  if (!(await isLakeUp())) return noContent()
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1_000)
  console.log('Building the site (about a minute and a half the first time) …')
  const tick = setInterval(() => console.log(`  still building, ${seconds()} s`), 15_000)
  let fault: string | undefined
  await replaceRelease(buildDir, async (aside) => {
    const { code, output } = await nextBuild()
    const logFile = join(aside, 'build.log')
    await writeFile(logFile, output)
    if (code !== 0) fault = await explain(output, logFile)
    else await writeFile(join(aside, 'inputs.sha256'), inputs)
    return code === 0
  }).finally(() => clearInterval(tick))
  if (fault === undefined) console.log(`Built in ${seconds()} s.`)
  return fault
}

/**
 * Builds the site where anything it is made from has changed since the last build. Where the lake
 * is away, it is the last build that is served.
 * @throws PlainFault with the reason where it fails, and the last build stays.
 */
export async function buildSite() {
  const inputs = await hashInputs()
  const last = await readFile(stampFile, 'utf8').catch(() => '')
  if (last === inputs) {
    console.log('Nothing changed since the last build.')
    return
  }
  const fault = await build(inputs)
  if (fault === undefined) return
  const isOfTheLake = fault.startsWith(noContent())
  if (!isOfTheLake || !(await hasRelease(buildDir))) throw new PlainFault(fault)
  console.error(`${fault} The last build is served as it is.`)
}
