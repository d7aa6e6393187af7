import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../door/door.fixture.ts'
import { refusalOf, sendRefusal } from '../door/refusals.ts'
import { builtFiles } from './built-files.ts'

const script = 'console.log("the circuit is checked every hour");\n'.repeat(200)
const font = Buffer.from('wOF2 0123456789')

/** A build with a script and a font, and a secret beside its static files, behind a real server. */
async function open() {
  const build = await mkdtemp(join(tmpdir(), 'build-'))
  onTestFinished(() => rm(build, { recursive: true, force: true }))
  await mkdir(join(build, 'static/chunks'), { recursive: true })
  await mkdir(join(build, 'static/media'), { recursive: true })
  await writeFile(join(build, 'static/chunks/a[b]-1f.js'), script)
  await writeFile(join(build, 'static/media/serif-9c.woff2'), font)
  await writeFile(join(build, 'secret.json'), '{"previewModeId":"x"}')
  const serve = await builtFiles(join(build, 'static'))
  return listen((request, response) => {
    const refusal = refusalOf(request, false)
    if (refusal) return sendRefusal(response, refusal)
    response.setHeader('connection', 'close')
    return serve(request, response, request.url?.split('?', 1)[0] ?? '')
  })
}

const scriptPath = '/_next/static/chunks/a%5Bb%5D-1f.js'
const fontPath = '/_next/static/media/serif-9c.woff2'
const raw = (path: string, ...headers: string[]) =>
  `GET ${path} HTTP/1.1\r\n${['Host: a', ...headers].join('\r\n')}\r\n\r\n`
const bodyOf = (answer: string) =>
  Buffer.from(answer.slice(answer.indexOf('\r\n\r\n') + 4), 'latin1')

test('a script is kept for a year and comes in the form the reader asks for', async () => {
  const { ask, send } = await open()
  const answer = await ask(scriptPath, { headers: { 'accept-encoding': 'identity' } })
  expect(await answer.text()).toBe(script)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  const brotli = await send(raw(scriptPath, 'Accept-Encoding: gzip, br'))
  expect(brotli).toContain('content-encoding: br\r\n')
  expect(brotliDecompressSync(bodyOf(brotli)).toString()).toBe(script)
  const gzip = await send(raw(scriptPath, 'Accept-Encoding: gzip'))
  expect(gunzipSync(bodyOf(gzip)).toString()).toBe(script)
})

test('a font is not compressed again', async () => {
  const { send } = await open()
  const answer = await send(raw(fontPath, 'Accept-Encoding: br, gzip'))
  expect(answer).not.toContain('content-encoding')
  expect(answer).not.toContain('vary')
  expect(bodyOf(answer)).toEqual(font)
})

test('who has it already gets nothing; each form has a tag of its own', async () => {
  const { ask } = await open()
  const tagOf = async (encoding: string) =>
    (await ask(scriptPath, { headers: { 'accept-encoding': encoding } })).headers.get('etag') ?? ''
  const [identity, br, gzip] = [await tagOf('identity'), await tagOf('br'), await tagOf('gzip')]
  expect(new Set([identity, br, gzip]).size).toBe(3)
  const headers = { 'accept-encoding': 'br', 'if-none-match': `"other", W/${br}` }
  const again = await ask(scriptPath, { headers })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('a part is of the file itself, never of a compressed form', async () => {
  const { ask } = await open()
  const part = await ask(scriptPath, {
    headers: { range: 'bytes=8-10', 'accept-encoding': 'br' },
  })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 8-10/${script.length}`)
  expect(part.headers.get('content-encoding')).toBeNull()
  expect(await part.text()).toBe('log')
})

test('a part that is not there is told so; one of another version is sent whole', async () => {
  const { ask } = await open()
  const past = await ask(fontPath, { headers: { range: 'bytes=500-' } })
  expect(past.status).toBe(416)
  expect(past.headers.get('content-range')).toBe(`bytes */${font.length}`)
  const other = await ask(fontPath, { headers: { range: 'bytes=0-1', 'if-range': '"old"' } })
  expect(other.status).toBe(200)
})

test('HEAD has the length and no body', async () => {
  const { ask } = await open()
  const answer = await ask(fontPath, { method: 'HEAD' })
  expect(answer.headers.get('content-length')).toBe(`${font.length}`)
  expect(await answer.text()).toBe('')
})

test.each([
  ['/_next/static/../secret.json', 400],
  ['/_next/static/%2e%2e/secret.json', 400],
  ['/_next/static/..%2fsecret.json', 400],
  ['/_next/static/chunks', 404],
  ['/_next/static/', 404],
  ['/_next/static//chunks/a%5Bb%5D-1f.js', 404],
  ['/_next/image?url=%2Fsecret.json&w=64&q=75', 404],
  ['/_next/static/__proto__', 404],
])('%s is answered with %i', async (path, status) => {
  const { send } = await open()
  const answer = await send(raw(path))
  expect(Number(answer.slice(9, 12))).toBe(status)
  expect(answer).not.toContain('previewModeId')
  expect(answer).toContain('cache-control: no-store')
})
