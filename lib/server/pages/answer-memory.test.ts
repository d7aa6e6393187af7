import { beforeAll, expect, test, vi } from 'vitest'
import { encodeQuickly } from '../door/encodings.ts'
import {
  cutKeptAnswers,
  forgetAnswer,
  keepRead,
  keepRendered,
  keptAnswer,
  openAnswerMemory,
  rendersSoFar,
  whenAnswerIsDue,
} from './answer-memory.ts'
import { withhold } from './withheld-marks.ts'

beforeAll(openAnswerMemory)

const page = (text: string) => ({
  body: Buffer.from(text),
  headers: { 'content-type': 'text/html' },
})
const textAt = (path: string) => keptAnswer(path)?.answer.body.toString()

test('the newest render is what readers get, until it is forgotten', () => {
  keepRendered('/a', page('old'))
  keepRendered('/a', page('new'))
  expect(textAt('/a')).toBe('new')
  forgetAnswer('/a')
  expect(textAt('/a')).toBeUndefined()
})

test('a page that was read from disk never covers one that was rendered meanwhile', () => {
  const since = rendersSoFar()
  keepRendered('/b', page('new'))
  forgetAnswer('/b')
  keepRead('/b', page('old'), since)
  expect(textAt('/b')).toBeUndefined()
  keepRead('/b', page('from disk'), rendersSoFar())
  expect(textAt('/b')).toBe('from disk')
})

test('the same text keeps what was compressed of it', () => {
  keepRendered('/c', page('same'))
  const before = keptAnswer('/c')
  keepRendered('/c', page('same'))
  expect(keptAnswer('/c')).toBe(before)
})

test('a page whose time is over is still served, and made anew once', () => {
  vi.useFakeTimers()
  const due: string[] = []
  whenAnswerIsDue((path) => due.push(path))
  keepRendered('/d', page('today'), 60)
  expect(keptAnswer('/d')).toBeDefined()
  vi.advanceTimersByTime(61_000)
  expect(textAt('/d')).toBe('today')
  expect(textAt('/d')).toBe('today')
  expect(due).toEqual(['/d'])
  vi.useRealTimers()
})

test('each theme has its own text and tag', async () => {
  keepRendered('/e', page('<html lang="en">'))
  const kept = keptAnswer('/e')
  const [system, dark] = await Promise.all([kept?.encoded('system'), kept?.encoded('dark')])
  expect(system?.body.identity.toString()).toBe('<html lang="en">')
  expect(dark?.body.identity.toString()).toBe('<html data-theme="dark" lang="en">')
  expect(dark?.etag).not.toBe(system?.etag)
})

test('a page is squeezed soon after it was stored, before anybody asks', async () => {
  const text = `<p>${'The circuit is checked every hour. '.repeat(300)}${'x'.repeat(30)}</p>`
  keepRendered('/f', page(text))
  const quick = await encodeQuickly(Buffer.from(text))
  await vi.waitFor(async () => {
    const encoded = await keptAnswer('/f')?.encoded('system')
    expect(encoded?.body.br?.length).toBeLessThan(quick.br.length)
  })
})

test('what ends is never handed out past its moment, and the page is due to be made anew', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') })
  const due: string[] = []
  whenAnswerIsDue((path) => due.push(path))
  const quote = '<shown-until at="2026-11-22T12:00:05.000Z" by="a"><p>Quote</p></shown-until>'
  keepRendered('/partner', page(`<h1>Page</h1>${quote}`), 3_600)
  vi.setSystemTime('2026-11-22T12:00:04.999Z')
  expect(textAt('/partner')).toContain('Quote')
  vi.setSystemTime('2026-11-22T12:00:05Z')
  expect(textAt('/partner')).toBe('<h1>Page</h1>')
  vi.setSystemTime('2026-11-22T12:00:06Z')
  textAt('/partner')
  expect(due).toEqual(['/partner'])
  vi.useRealTimers()
})

test('an answer that is over as a whole is not kept', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') })
  keepRendered(
    '/story',
    page('<shown-until at="2026-11-22T12:00:05.000Z" by="a" whole=""><p>Story</p></shown-until>'),
  )
  expect(textAt('/story')).toContain('Story')
  vi.setSystemTime('2026-11-22T12:00:05Z')
  expect(textAt('/story')).toBeUndefined()
  vi.useRealTimers()
})

test('what rests on a permission that was taken back is handed out no more', () => {
  const until = '<shown-until at="2999-01-01T00:00:00.000Z" by="taken"><p>Quote</p></shown-until>'
  for (const path of ['/taken', '/taken/2', '/taken/3']) {
    keepRendered(
      path,
      page(
        `<h1>Page</h1>${until}<shown-until at="2999-01-01T00:00:00.000Z" by="kept">Kept</shown-until>`,
      ),
    )
  }
  expect(textAt('/taken')).toContain('Quote')
  withhold('taken')
  cutKeptAnswers()
  for (const path of ['/taken', '/taken/2', '/taken/3']) {
    expect(textAt(path)).not.toContain('Quote')
    expect(textAt(path)).toContain('Kept')
  }
})
