import { expect, test } from 'vitest'
import { articleDocuments } from '#sanity/seed/articles/all.ts'
import { meaningOf } from './meaning.ts'
import { meaningHash } from './meaning-hash.ts'
import { isStored, type Stored } from './stored.ts'

const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks })
const block = (children: Stored[], markDefs: Stored[] = [], style = 'normal') => ({
  _type: 'block',
  style,
  markDefs,
  children,
})
const article = (...body: unknown[]) => meaningOf('article', { title: 'A', body })
const words = (...body: unknown[]) => article(...body).map(({ text }) => text)
const reference = (_ref: string) => ({ _type: 'reference', _ref })

test('keys, spaces, quotes and the way words are cut into spans mean nothing', () => {
  const one = block([span('Blood “clots”  in a'), span(' circuit', 'strong'), span('.')])
  const other = { ...block([span('Blood "clots" in a\u00a0circuit.')]), _key: 'x' }
  expect(article(one)).toEqual(article(other))
})

test('where a link leads, and what evidence rests on, is part of the meaning', () => {
  const linked = (href: string) =>
    block([span('See '), span('this', 'k')], [{ _type: 'link', _key: 'k', href }])
  const rests = (id: string) =>
    block([span('This', 'k')], [{ _type: 'evidence', _key: 'k', basis: reference(id) }])
  expect(words(linked('https://a.org'))).toContain('See [this](https://a.org)')
  expect(words(rests('source-1'))).toContain('[This](evidence: source-1)')
  expect(article(rests('source-1'))).not.toEqual(article(rests('source-2')))
})

test('marks that overlap are each closed where they end', () => {
  const defs = [
    { _type: 'link', _key: 'a', href: '/a' },
    { _type: 'evidence', _key: 'b', basis: reference('s') },
  ]
  expect(
    words(block([span('one ', 'a'), span('two', 'a', 'b'), span(' three', 'b')], defs)),
  ).toContain('[one [two](/a) three](evidence: s)')
})

test('a superscript is not a digit beside others', () => {
  expect(article(block([span('10'), span('3', 'sup')]))).not.toEqual(article(block([span('103')])))
  expect(article(block([span('10³')]))).not.toEqual(article(block([span('103')])))
})

test.each([
  ['a heading', block([span('Words')], [], 'h2')],
  ['a list item', { ...block([span('Words')]), listItem: 'bullet', level: 1 }],
  ['a quotation', block([span('Words')], [], 'blockquote')],
])('%s says something else than a paragraph', (_name, changed) => {
  expect(article(changed)).not.toEqual(article(block([span('Words')])))
})

test('tables, callouts and pictures are read, with what they are', () => {
  const said = article(
    {
      _type: 'dataTable',
      caption: 'Tests',
      headerRow: true,
      rows: [{ _type: 'tableRow', cells: ['a', 'b'] }],
    },
    { _type: 'callout', tone: 'caution', title: 'Mind', body: [block([span('This')])] },
    { _type: 'figure', alt: 'A pump', image: { asset: reference('image-1'), hotspot: { x: 1 } } },
    { _type: 'pullQuote', text: 'Set large' },
  ).map(({ kind, text }) => `${kind}: ${text}`)
  expect(said).toEqual(
    expect.arrayContaining([
      'Row of a table: a | b',
      'Callout, caution: Mind',
      'Paragraph: This',
      'Picture: → image-1',
      'Picture: alt: A pump',
    ]),
  )
  expect(said.join('\n')).toContain('Set large')
})

test('which picture heads an article is no part of its meaning; what is said of it is', () => {
  const headed = (id: string, alt: string) =>
    meaningOf('article', { heroImage: { _type: 'figure', alt, image: { asset: reference(id) } } })
  expect(headed('image-1', 'A pump')).toEqual(headed('image-2', 'A pump'))
  expect(headed('image-1', 'A pump')).not.toEqual(headed('image-1', 'A nurse'))
})

test('the address, the dates and the people are left out', () => {
  const document = { title: 'A', dek: 'B' }
  const more = {
    ...document,
    slug: { current: 'x' },
    publishedAt: '2026',
    authors: [reference('p')],
  }
  expect(meaningOf('article', more)).toEqual(meaningOf('article', document))
})

test('a service is read with its scope and its cover, the partner page with its sections', () => {
  const service = (hours: string) => meaningOf('service', { cover: { hours, states: ['TX'] } })
  expect(service('24x7')).not.toEqual(service('weekdays'))
  const page = (title: string) =>
    meaningOf('partnerPage', {
      sections: [{ _type: 'whyBlock', title, reasons: [{ _type: 'whyReason', text: 'x' }] }],
    })
  expect(page('Why').map(({ text }) => text)).toEqual(['Why', 'x'])
  expect(page('Why')).not.toEqual(page('How'))
})

test('any change of any word of the sample articles changes the seal, and nothing else does', () => {
  for (const document of articleDocuments) {
    const seal = meaningHash(meaningOf('article', document))
    const texts = spansIn(document)
    for (const at of [0, Math.floor(texts.length / 2), texts.length - 1]) {
      const changed = structuredClone<Stored>(document)
      const target = spansIn(changed)[at]
      if (target) target.text = `${String(target.text)}x`
      expect(meaningHash(meaningOf('article', changed))).not.toBe(seal)
    }
    const rekeyed: unknown = JSON.parse(JSON.stringify(document).replaceAll(' ', '\u00a0'))
    expect(isStored(rekeyed) && meaningHash(meaningOf('article', rekeyed))).toBe(seal)
  }
})

function spansIn(value: unknown): { text?: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (!isStored(value)) return []
  return value._type === 'span' ? [value] : Object.values(value).flatMap(spansIn)
}
