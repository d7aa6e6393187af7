import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { localTokens } from './guard.ts'
import { temporaryDirectory } from './lake.fixture.ts'
import { startLake } from './server.ts'

const run = promisify(execFile)
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Two documents that point at each other, and a draft, with their times. */
const documents = [
  { _id: 'a', _type: 'note', to: { _ref: 'b' }, _createdAt: '2020-01-01T00:00:00Z' },
  { _id: 'b', _type: 'note', to: { _ref: 'a' } },
  { _id: 'drafts.c', _type: 'note', text: 'Grüße' },
]

test('the official command line imports and exports', { timeout: 60_000 }, async () => {
  using directory = temporaryDirectory()
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir: join(directory.dir, 'lake'),
    projectId: 'vivacity',
    datasets: [{ name: 'local', aclMode: 'public' }],
  })
  const sanity = (...parameters: string[]) =>
    run(
      process.execPath,
      [file('../../node_modules/@sanity/cli/bin/run.js'), 'datasets', ...parameters],
      {
        cwd: file('..'),
        env: {
          ...process.env,
          DO_NOT_TRACK: '1',
          SANITY_INTERNAL_ENV: lake.url,
          SANITY_AUTH_TOKEN: localTokens.editor,
          NODE_OPTIONS: `--import ${file('./localhost-names.ts')}`,
        },
      },
    )
  try {
    const source = join(directory.dir, 'in.ndjson')
    const archive = join(directory.dir, 'out.tar.gz')
    writeFileSync(source, documents.map((document) => JSON.stringify(document)).join('\n'))
    await sanity('import', source, '--project-id', 'vivacity', '--dataset', 'local')
    await sanity('export', 'local', archive)
    const exported = gunzipSync(readFileSync(archive)).toString()
    const lines = exported.split('\n').filter((line) => line.includes('"_id"'))
    const found = lines.map((line) => JSON.parse(line.slice(line.indexOf('{"_id"'))))
    expect(found).toMatchObject(documents)
  } finally {
    await lake.close()
  }
})
