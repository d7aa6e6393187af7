import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLake } from './app.ts'
import { localTokens } from './guard.ts'
import type { LakeOptions } from './lake.ts'
import type { Role } from './types.ts'

export const studioOrigin = 'http://localhost:3000'
const base = 'http://localhost/v2025-10-01'

/** A temporary directory that goes with the test. */
export function temporaryDirectory(): { dir: string; [Symbol.dispose](): void } {
  const dir = mkdtempSync(join(tmpdir(), 'lake-'))
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) }
}

export interface AskOptions {
  as?: Role
  body?: unknown
  method?: string
  headers?: Record<string, string>
}

/**
 * A lake of one public dataset `test` and one private one `secret`, with no port.
 * `ask` sends one request to a path such as `/data/doc/test/a`, as an editor unless told.
 */
export function openLake(overrides: Partial<LakeOptions> = {}) {
  const directory = temporaryDirectory()
  const options: LakeOptions = {
    dir: directory.dir,
    projectId: 'vivacity',
    datasets: [
      { name: 'test', aclMode: 'public' },
      { name: 'secret', aclMode: 'private' },
    ],
    allowedOrigins: [studioOrigin],
    ...overrides,
  }
  let opened = createLake(options)

  async function ask(path: string, { as = 'editor', body, method, headers }: AskOptions = {}) {
    const token = as === 'anonymous' ? undefined : localTokens[as]
    return opened.app.request(path.startsWith('http') ? path : `${base}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  }

  return {
    dir: directory.dir,
    ask,
    /** Status and JSON body of one request. */
    async answer(path: string, asked: AskOptions = {}) {
      const response = await ask(path, asked)
      return { status: response.status, body: await response.json() }
    },
    mutate: (mutations: unknown[], parameters = '') =>
      ask(`/data/mutate/test?returnDocuments=true${parameters}`, { body: { mutations } }).then(
        async (response) => ({ status: response.status, body: await response.json() }),
      ),
    act: (...actions: unknown[]) =>
      ask('/data/actions/test', { body: { actions } }).then(async (response) => ({
        status: response.status,
        body: await response.json(),
      })),
    /** The stored document, past all access rules. */
    stored: (id: string) => opened.lake.dataset('test').get(id),
    dataset: () => opened.lake.dataset('test'),
    app: () => opened.app,
    /** Closes it and opens the same data again, as a new start of the process would. */
    reopen() {
      opened.close()
      opened = createLake(options)
    },
    [Symbol.dispose]() {
      opened.close()
      directory[Symbol.dispose]()
    },
  }
}
