import { type ChildProcess, spawn } from 'node:child_process'
import { cp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lakeUrl } from './lake.ts'
import { read } from './reader.ts'

const root = join(import.meta.dirname, '..')
/** The build of the site that the journeys run against: see lib/ops/journeys.ts. */
const buildDir = process.env.BUILD_DIR ?? '.next'
const port = Number(new URL(process.env.SITE_URL ?? 'http://localhost:3000').port) + 7

/** A file of the build folder and its size. */
type Files = Map<string, number>

/**
 * A site process of a test's own, on the same lake, with a copy of the build: one that may be
 * stopped, killed and started again, and whose folder nobody else writes to.
 */
export class SecondSite {
  readonly url = `http://localhost:${port}`
  readonly #dir = `${buildDir}-second`
  #child: ChildProcess | undefined
  /** What it has logged: one JSON object a line, and what Next says of faults. */
  log = ''

  /** Copies the build and starts. To be closed, also where the test fails. */
  static async open(): Promise<SecondSite> {
    const site = new SecondSite()
    await rm(site.folder, { recursive: true, force: true })
    const isServed = (path: string) => !/\/cache$|\.draft$/.test(path)
    await cp(join(root, buildDir), site.folder, { recursive: true, filter: isServed })
    await site.start()
    return site
  }

  get folder(): string {
    return join(root, this.#dir)
  }

  get pid(): number {
    if (!this.#child?.pid) throw new Error('The second site is not running.')
    return this.#child.pid
  }

  /** Starts it, and waits until it serves. @returns after how many milliseconds. */
  async start(): Promise<number> {
    const began = performance.now()
    const child = spawn(process.execPath, [join(root, 'lib/ops/site.ts')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: `${port}`,
        SITE_URL: this.url,
        BUILD_DIR: this.#dir,
        MEDIA_DIR: join('.cache', 'media-second'),
        SANITY_API_HOST: lakeUrl,
        SANITY_PROJECT_ID: '',
        SANITY_DATASET: '',
        LOG: 'json',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        this.log += text
      })
    }
    while (child.exitCode === null && performance.now() - began < 180_000) {
      const { status } = await read(`${this.url}/api/health`).catch(() => ({ status: 0 }))
      if (status === 200) return performance.now() - began
      await wait(20)
    }
    await this.signal('SIGKILL')
    throw new Error(`The second site did not start.\n${this.log}`)
  }

  /** Sends it a signal; one that ends it is waited for. */
  async signal(name: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(name)
    if (name === 'SIGTERM' || name === 'SIGKILL') await ended
  }

  async close() {
    await this.signal('SIGKILL')
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Every file of its build folder. The site may write and rename while it is read. */
  async files(): Promise<Files> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile())
    const files: Files = new Map()
    for (const { parentPath, name } of paths) {
      const path = join(parentPath, name)
      const found = await stat(path).catch(() => null)
      if (found) files.set(path.slice(this.folder.length), found.size)
    }
    return files
  }
}
