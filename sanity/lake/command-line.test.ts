import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { localTokens } from './guard.ts'
import { temporaryDirectory } from './lake.fixture.ts'
import { startLake } from './server.ts'

const run = promisify(execFile)
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Two documents that point at each other, and a draft with a picture. */
const documents = [
  { _id: 'a', _type: 'note', to: { _ref: 'b' }, _createdAt: '2020-01-01T00:00:00Z' },
  { _id: 'b', _type: 'note', to: { _ref: 'a' } },
  {
    _id: 'drafts.c',
    _type: 'note',
    text: 'Grüße',
    picture: { _sanityAsset: 'image@file://./red.png' },
  },
]

const picturePath = /^image@file:\/\/\.\/images\/[0-9a-f]{40}-8x4\.png$/

test('the official command line imports and exports', { timeout: 120_000 }, async () => {
  using directory = temporaryDirectory()
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir: join(directory.dir, 'lake'),
    projectId: 'vivacity',
    datasets: [
      { name: 'local', aclMode: 'public' },
      { name: 'other', aclMode: 'public' },
    ],
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
    const background = '#f00'
    const picture = sharp({ create: { width: 8, height: 4, channels: 3, background } })
    await picture.png().toFile(join(directory.dir, 'red.png'))
    await writeFile(source, documents.map((document) => JSON.stringify(document)).join('\n'))
    await sanity('import', source, '--project-id', 'vivacity', '--dataset', 'local')
    await sanity('export', 'local', archive)
    const exported = gunzipSync(readFileSync(archive)).toString()
    const lines = exported.split('\n').filter((line) => line.includes('"_id"'))
    const found = lines.map((line) => JSON.parse(line.slice(line.indexOf('{"_id"'))))
    expect(found).toMatchObject([
      documents[0],
      documents[1],
      {
        _id: 'drafts.c',
        text: 'Grüße',
        picture: { _sanityAsset: expect.stringMatching(picturePath) },
      },
    ])
    // Into an empty lake, and out again: the archive is all it takes.
    await sanity('import', archive, '--project-id', 'vivacity', '--dataset', 'other')
    const query = encodeURIComponent(
      '*[_id == "drafts.c"][0].picture.asset->metadata.dimensions.width',
    )
    const answer = await fetch(
      `${lake.url}/v2025-10-01/data/query/other?perspective=raw&query=${query}`,
      { headers: { authorization: `Bearer ${localTokens.editor}` } },
    )
    expect(await answer.json()).toMatchObject({ result: 8 })
  } finally {
    await lake.close()
  }
})
