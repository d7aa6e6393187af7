import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sharePath } from '#lib/share/share-address.ts'
import { shareAlt } from '#lib/share/share-words.ts'
import { listen } from '../door/door.fixture.ts'
import { shareHead } from './page-head.ts'
import { drawSharePicture } from './share-picture.ts'
import { type PageRead, shareServer } from './share-server.ts'

const site = 'https://vivacity.example'
const brand = 'Vivacity Perfusion'
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

function page(alt: string, image = sharePath('/about', alt)): PageRead {
  const html = `<head><meta property="og:image" content="${site}${escaped(image)}"/><meta property="og:image:alt" content="${escaped(alt)}"/></head>`
  return { status: 200, html }
}

const alt = shareAlt({ title: 'About us', people: [], brand })

async function serving(pages: Record<string, PageRead>) {
  return listen(shareServer(async (path) => pages[path] ?? { status: 404, html: '' }))
}

test('the picture of a page is drawn from what its head says, and kept for a year', async () => {
  const { ask } = await serving({ '/about': page(alt) })
  const answer = await ask(sharePath('/about', alt))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(bytes.length).toBeLessThan(60_000)
  const again = await ask(sharePath('/about', alt))
  expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true)
})

test('where the page says something else by now, its new picture is shown', async () => {
  const { ask } = await serving({ '/about': page(alt) })
  const old = await ask(sharePath('/about', 'Older words'), { redirect: 'manual' })
  expect([old.status, old.headers.get('location')]).toEqual([302, sharePath('/about', alt)])
  const chosen = '/media/images/a-1x1.png?w=1&h=1'
  const { ask: ofChosen } = await serving({ '/about': page(alt, chosen) })
  const answer = await ofChosen(sharePath('/about', alt), { redirect: 'manual' })
  expect(answer.headers.get('location')).toBe(chosen)
})

test('no page, no picture', async () => {
  const { ask } = await serving({
    '/bare': { status: 200, html: '<head></head>' },
    '/away': { status: 503, html: '' },
  })
  expect((await ask(sharePath('/nowhere', alt))).status).toBe(404)
  expect((await ask(sharePath('/bare', alt))).status).toBe(404)
  expect((await ask('/share/anything.png')).status).toBe(404)
  expect((await ask(sharePath('/away', alt))).status).toBe(503)
})

test('many who ask at once share one drawing', async () => {
  const { ask } = await serving({ '/about': page(alt) })
  const all = await Promise.all(Array.from({ length: 40 }, () => ask(sharePath('/about', alt))))
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 200))
})

/** Where the ink of a picture is: the columns and rows that differ from the ground. */
async function ink(title: string) {
  const [bare, drawn] = await Promise.all(
    ['', title].map(async (words) =>
      sharp(await drawSharePicture({ title: words || ' ', people: [], brand }))
        .removeAlpha()
        .raw()
        .toBuffer(),
    ),
  )
  let right = 0
  let bottom = 0
  for (let at = 0; at < (drawn?.length ?? 0); at += 3) {
    if (Math.abs((drawn?.[at] ?? 0) - (bare?.[at] ?? 0)) < 64) continue
    right = Math.max(right, (at / 3) % 1200)
    bottom = Math.max(bottom, Math.floor(at / 3 / 1200))
  }
  return { right, bottom }
}

test.each([
  'Short',
  'The role of ECMO specialists: who stands at the bedside, day and night',
  'word '.repeat(120),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '<b>&amp;</span> \u0000 \ud800 😀 文字',
])('%s: all of it stays inside the picture', async (title) => {
  const { right, bottom } = await ink(title)
  expect(right).toBeGreaterThan(100)
  expect(right).toBeLessThanOrEqual(1_120)
  expect(bottom).toBeLessThanOrEqual(532)
})

test('what an editor typed is read back from the head as it was', () => {
  const hostile = 'A "title" with <b>, & and\nVivacity Perfusion'
  expect(shareHead(page(hostile, '/share/x.png').html)?.alt).toBe(hostile)
})
