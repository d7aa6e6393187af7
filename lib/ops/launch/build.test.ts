import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { localTokens } from '#sanity/lake/guard.ts'
import { startLake } from '#sanity/lake/server.ts'
import { root } from './processes.ts'

const program = `
  const { runCommand } = await import('./lib/ops/launch/fail.ts')
  const { buildSite } = await import('./lib/ops/launch/build.ts')
  await runCommand(buildSite)
`

async function aLakeThatIs(fault: string) {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir: join(folder, 'lake'),
    projectId: 'vivacity',
    datasets: [{ name: 'local', aclMode: 'public' }],
  })
  onTestFinished(async () => {
    await lake.close()
    await rm(folder, { recursive: true, force: true })
  })
  await fetch(`${lake.url}/faults`, {
    method: 'POST',
    headers: { authorization: `Bearer ${localTokens.editor}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: fault }),
  })
  return { folder, url: lake.url }
}

/** What the building part of `npm start` says, and how it ends. */
async function build(buildDir: string, lakeUrl: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    env: { ...process.env, BUILD_DIR: relative(root, buildDir), SANITY_API_HOST: lakeUrl },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  const code = await new Promise((resolve) => child.once('exit', resolve))
  return { code, said: said.trim() }
}

const line =
  /^The content could not be read: is the lake up\? \(http:\/\/localhost:\d+\) Nothing was built\./

test.for(['down', 'slow', 'reset', 'error', 'rubbish'])(
  'with the lake %s there is one clear line, and the last build stays and is served',
  { timeout: 30_000 },
  async (fault) => {
    const { folder, url } = await aLakeThatIs(fault)
    const dir = join(folder, '.next')
    expect(await build(dir, url)).toEqual({ code: 1, said: expect.stringMatching(line) })

    await mkdir(dir)
    await writeFile(join(dir, 'BUILD_ID'), 'the last one')
    const { code, said } = await build(dir, url)
    expect(code).toBe(0)
    expect(said).toMatch(line)
    expect(said.split('\n')).toHaveLength(1)
    expect(said).toContain('The last build is served as it is.')
    expect(await readdir(dir)).toEqual(['BUILD_ID'])
  },
)
