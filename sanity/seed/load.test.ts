import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localTokens } from '../lake/guard.ts'
import { type LakeServer, startLake } from '../lake/server.ts'
import { seedDocuments } from './all-documents.ts'
import { isEmpty, loadSeed } from './load.ts'
import { pictures } from './pictures/all.ts'

const projectId = 'vivacity'
const dataset = 'local'
const dir = mkdtempSync(join(tmpdir(), 'seed-'))
let lake: LakeServer

beforeAll(async () => {
  lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir,
    projectId,
    datasets: [{ name: dataset, aclMode: 'public' }],
    allowedOrigins: [],
  })
})

afterAll(async () => {
  await lake.close()
  rmSync(dir, { recursive: true, force: true })
})

function connect(token?: string) {
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: '2025-10-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
  })
}

test('fills an empty lake for everyone to read, and again changes nothing in number', async () => {
  const editor = connect(localTokens.editor)
  expect(await isEmpty(editor)).toBe(true)
  const lines: string[] = []
  await loadSeed({ client: editor, progress: (line) => lines.push(line) })
  expect(lines).toHaveLength(pictures.size + 1)
  expect(await isEmpty(editor)).toBe(false)

  const reader = connect()
  const counts = `{
    "documents": count(*[!string::startsWith(_type, "sanity.")]),
    "pictures": count(*[_type == "sanity.imageAsset"]),
    "bare": *[defined(heroImage) && !defined(heroImage.image.asset->url)]._id,
    "faceless": *[_type == "person" && !defined(portrait.image.asset->metadata.lqip)]._id,
    "unsourced": *[_type == "article" && count(body[].markDefs[_type == "evidence"].basis->doi) == 0]._id
  }`
  const expected = {
    documents: seedDocuments.filter(({ _id }) => !_id.includes('.')).length,
    pictures: pictures.size,
    bare: [],
    faceless: [],
    unsourced: [],
  }
  expect(await reader.fetch(counts)).toEqual(expected)

  await loadSeed({ client: editor })
  expect(await reader.fetch(counts)).toEqual(expected)
}, 60_000)
