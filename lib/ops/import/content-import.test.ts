import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { localTokens } from '#sanity/lake/guard.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { PlainFault } from '../launch/fail.ts'
import { docx, paragraph, pictureParagraph } from './docx.fixture.ts'
import { importArticle } from './import-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
let lake: Awaited<ReturnType<typeof serveLake>>

beforeAll(async () => {
  lake = await serveLake()
})
afterAll(async () => {
  await lake[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  await lake.editor.delete({ query: '*[_type == "article"]' })
  await lake.editor.delete({ query: '*[_type == "sanity.imageAsset"]' })
})

const options = (again = false, said: string[] = []) => ({
  client: lake.editor,
  again,
  studioAddress: (id: string) => `/studio/${id}`,
  progress: (line: string) => said.push(line),
  whenAway: 'The lake is away.',
})

/** Imports a file. @returns all that an editor reads of it */
async function importFile(name: string, again = false): Promise<string> {
  const said: string[] = []
  said.push(await importArticle(join(folder, name), options(again, said)))
  return said.join('\n')
}

/** What an editor reads where a file is refused. */
const refusal = (name: string) =>
  importArticle(join(folder, name), options()).then(
    () => 'It was imported.',
    (fault: unknown) => (fault instanceof PlainFault ? fault.message : `No plain fault: ${fault}`),
  )

const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
const articles = () =>
  lake.editor.fetch<{ _id: string; title: string; slug: string; lines: string[] }[]>(
    `*[_type == "article"] | order(_createdAt){_id, title, "slug": slug.current,
      "lines": body[]{"line": select(_type == "block" => coalesce(listItem, style) + ": " + pt::text(@), _type)}.line}`,
  )
const assets = () => lake.editor.fetch<number>('count(*[_type == "sanity.imageAsset"])')

test('a Word document becomes a draft, its picture an asset', async () => {
  const create = { width: 40, height: 30, channels: 3 as const, background: '#0b5f66' }
  const picture = await sharp({ create }).png().toBuffer()
  const paragraphs = [
    paragraph('A night at the bedside', 'Title'),
    paragraph('1. The first hour', 'Heading1'),
    paragraph('The circuit is walked.'),
    pictureParagraph('A picture containing indoor, automatically generated'),
    paragraph('2. The handover', 'Heading1'),
  ]
  put('night.docx', docx(paragraphs, picture))
  const { said, code } = await command('night.docx')
  expect(said).toContain('Uploading picture 1 of 1')
  expect(said).toContain('A draft was written: “A night at the bedside”')
  expect(said).toMatch(
    /Open it: http:\/\/localhost:3000\/studio\/intent\/edit\/id=imported-\w+;type=article/,
  )
  expect(said).toContain('- Numbers typed before 2 headings were taken out.')
  expect(said).toContain('- Write the alternative text of a picture.')
  expect(code).toBe(0)
  const [article, ...others] = await articles()
  expect(others).toEqual([])
  expect(article).toMatchObject({
    _id: expect.stringMatching(/^drafts\.imported-/),
    title: 'A night at the bedside',
    slug: 'a-night-at-the-bedside',
    lines: ['h2: The first hour', 'normal: The circuit is walked.', 'figure', 'h2: The handover'],
  })
  const shown = `count(*[_type == "sanity.imageAsset" && _id in *[_type == "article"].body[].image.asset._ref])`
  expect(await lake.editor.fetch(shown)).toBe(1)
})

test('the second time it tells of the first draft, and writes one more only where asked', async () => {
  put('note.md', '# A note\n\nSome **words**.\n')
  await importFile('note.md')
  const second = await refusal('note.md')
  expect(second).toContain('This file was imported before, as “A note”.')
  expect(second).toContain('Open it: /studio/imported-')
  expect(await articles()).toHaveLength(1)
  await importFile('note.md', true)
  const [one, two] = await articles()
  expect(two?.slug).toMatch(/^a-note-./)
  expect(two?._id).not.toBe(one?._id)
})

test('another file with the same title does not take the address of the first', async () => {
  put('one.txt', 'Same title\n\nOne.')
  put('two.txt', 'Same title\n\nTwo.')
  await importFile('one.txt')
  expect(await refusal('two.txt')).toContain(
    'There is an article at this address already: “Same title” (same-title).',
  )
})

test('Markdown, plain text and HTML keep what they say', async () => {
  put(
    'a.md',
    '---\ntitle: "From Markdown"\nauthor: x\n---\n## Part\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![x](https://example.org/x.png)\n',
  )
  put('b.txt', 'From text\n\nA line\nthat goes on. 5 < 6 & 7\n\n- one\n- two\n')
  put(
    'c.html',
    '<html><head><title>No</title></head><body><h1>From HTML</h1><p>Caf\u00e9 <a href="https://elso.org/?utm_source=x">link</a></p></body></html>',
  )
  expect(await importFile('a.md')).toContain('A picture “x” was left out')
  await importFile('b.txt')
  await importFile('c.html')
  expect((await articles()).map(({ title, lines }) => [title, ...lines])).toEqual([
    ['From Markdown', 'h2: Part', 'bullet: one', 'bullet: two', 'dataTable'],
    ['From text', 'normal: A line that goes on. 5 < 6 & 7', 'bullet: one', 'bullet: two'],
    ['From HTML', 'normal: Caf\u00e9 link'],
  ])
})

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

test.each([
  ['nothing.docx', null, /There is no file/],
  ['sheet.xlsx', 'x', /sheet\.xlsx cannot be imported\. Give a \.docx/],
  ['old.doc', 'x', /Save it as a Word document \(\.docx\) first/],
  ['empty.md', '', /empty\.md is empty: it has 0 bytes/],
  ['broken.docx', 'PK and then nothing', /broken\.docx is broken/],
  ['cut.docx', docx([paragraph('Text')]).subarray(0, 400), /cut\.docx is broken/],
  ['large.docx', Buffer.alloc(20 * 1024 * 1024 + 1), /has 21 MB, and 20 MB is the most/],
  [
    'locked.docx',
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    /protected by a password/,
  ],
  ['renamed.docx', compound, /of the old kind/],
  ['blank.txt', ' \n\n ', /has no text in it/],
])('%s is refused in plain words, and nothing is written', async (name, content, words) => {
  if (content !== null) put(name, content)
  expect(await refusal(name)).toMatch(words)
  expect(await articles()).toEqual([])
})

test('where the draft cannot be written, its pictures are taken away again', async () => {
  const create = { width: 41, height: 30, channels: 3 as const, background: '#0b5f66' }
  const picture = await sharp({ create }).png().toBuffer()
  put('fails.docx', docx([paragraph('Fails'), pictureParagraph('')], picture))
  const headers = {
    authorization: `Bearer ${localTokens.editor}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ name: 'error', match: '/data/mutate', times: 1 })
  expect((await fetch(`${lake.url}/faults`, { method: 'POST', headers, body })).ok).toBe(true)
  expect(await refusal('fails.docx')).toContain('nothing of it is left')
  expect(await assets()).toBe(0)
})

test('where the lake is away, that is said', async () => {
  put('away.md', '# Away\n\nText.')
  const client = lake.editor.withConfig({ apiHost: 'http://127.0.0.1:9' })
  const said = await importArticle(join(folder, 'away.md'), { ...options(), client }).catch(String)
  expect(said).toContain('The lake is away. (')
})

/** Runs the command itself. @returns what it says, and how it ends */
function command(name: string): Promise<{ said: string; code: number }> {
  const script = join(import.meta.dirname, '../content-import.ts')
  const env = {
    ...process.env,
    NODE_NO_WARNINGS: '1',
    SANITY_API_HOST: lake.url,
    LAKE_TOKEN: localTokens.editor,
    SITE_URL: 'http://localhost:3000',
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, join(folder, name)], { env }, (fault, out, err) =>
      resolve({ said: out + err, code: fault ? 1 : 0 }),
    )
  })
}
