import { expect, test } from 'vitest'
import { mostHits, SearchIndex, type SearchRecord } from './search-index.ts'

function page(id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const base = { kind: 'article', path: `/blog/${id}`, summary: '', body: '', isSample: false }
  return { id, title, ...base, ...more }
}

const site = [
  page('title', 'Cannulas and how they are placed'),
  page('points', 'At the bedside', { points: ['Look at each cannula'] }),
  page('body', 'A night shift', { body: 'Every hour someone looks along the cannula.' }),
  page('term', 'ECMO', {
    kind: 'glossaryTerm',
    names: ['extracorporeal membrane oxygenation', 'ECLS'],
    summary: 'A machine that does part of the work of the lungs.',
  }),
  page('kidneys', 'When the kidneys fail', { body: 'Then CRRT is connected.' }),
  page('crrt', 'CRRT', { kind: 'glossaryTerm', names: ['continuous renal replacement therapy'] }),
  page('person', 'Tomás Reyes-Lind', { kind: 'person', summary: 'Medical director' }),
]
const index = new SearchIndex()
index.put(site)
const idsOf = (query: string) => index.search(query, 0, 10).hits.map(({ id }) => id)

test('a title counts for more than a key point, and that for more than the text', () => {
  expect(idsOf('cannula')).toEqual(['title', 'points', 'body'])
})

test('what is called so comes first, whatever else speaks of it', () => {
  const own = new SearchIndex()
  own.put([
    page('distal', 'Distal cannula', { summary: 'A cannula for the leg.' }),
    page('cannula', 'Cannula', {
      names: ['cannulae'],
      summary: 'A tube.',
      body: 'Long. '.repeat(50),
    }),
    page('far', 'Far away', { body: 'A cannula.' }),
  ])
  for (const query of ['cannula', 'cannulas', 'canula', 'cannulae']) {
    expect(own.search(query, 0, 3).hits[0]?.id, query).toBe('cannula')
  }
})

test.each([
  ['the plural', 'cannulas', 'body'],
  ['capitals', 'CANNULA', 'body'],
  ['an accent left out', 'tomas reyes', 'person'],
  ['an accent put in', 'cannulá', 'body'],
  ['a typing error', 'canula', 'body'],
  ['a longer one', 'continous replacment', 'crrt'],
  ['the beginning of a word', 'cannul', 'body'],
  ['another form', 'placing', 'title'],
  ['an abbreviation, for the long form', 'continuous renal replacement therapy', 'kidneys'],
  ['the long form, for the abbreviation', 'crrt', 'crrt'],
  ['another name', 'ECLS', 'term'],
  ['small words beside it', 'what is ECMO?', 'term'],
])('finds by %s: %s', (_, query, id) => expect(idsOf(query)).toContain(id))

test('says what it read where a word was mistyped', () => {
  expect(index.search('canula', 0, 10).readAs).toEqual([{ typed: 'canula', meant: ['cannula'] }])
  expect(index.search('cannula', 0, 10).readAs).toEqual([])
})

test('marks what it found, in the title or in the piece of text that has it', () => {
  const [title, , body] = index.search('cannula', 0, 10).hits
  expect(title?.title).toEqual([
    { text: 'Cannulas', isFound: true },
    { text: ' and how they are placed', isFound: false },
  ])
  expect(body?.text).toContainEqual({ text: 'cannula', isFound: true })
})

test('pages with all words come before those with one of them', () => {
  expect(idsOf('night cannula')[0]).toBe('body')
  expect(idsOf('cannula kidneys')).toEqual(expect.arrayContaining(['kidneys', 'title']))
})

test.each([
  '',
  ' ',
  '"',
  '""',
  '*',
  'AND',
  'OR NOT',
  'title:x',
  'a" OR "b',
  "'; DROP TABLE pages; --",
  'NEAR(a b)',
  '^cannula',
  '(((',
  '\u0000\u0001\u0002',
  '😀',
  '-',
  '{title}: x',
  'x'.repeat(5_000),
  'ｃａｎｎｕｌａ',
  '<script>alert(1)</script>',
  '%',
  '\\',
  'a '.repeat(400),
])('takes %j for words and nothing else', (query) => {
  expect(() => index.search(query, 0, 10)).not.toThrow()
  expect(idsOf('cannula')).toHaveLength(3)
})

test('what changed is found as it is now, and what is gone is not', () => {
  const own = new SearchIndex()
  own.put(site)
  own.put([page('body', 'A day shift', { body: 'No tube is named here.' })])
  own.remove(['points', 'never-there'])
  const found = (query: string) => own.search(query, 0, 10).hits.map(({ id }) => id)
  expect(found('cannula')).toEqual(['title'])
  expect(found('day shift')).toEqual(['body'])
  expect(own.size).toBe(site.length - 1)
})

test('gives one page of hits at a time, and no more than can be read', () => {
  const many = new SearchIndex()
  many.put(Array.from({ length: mostHits + 20 }, (_, nth) => page(`p${nth}`, `Pump ${nth}`)))
  const { total, hits } = many.search('pump', 90, 20)
  expect([total, hits.length]).toEqual([mostHits, 10])
  expect(many.search('pump', 500, 10).hits).toEqual([])
})

test('is quick among thousands of pages', () => {
  const large = new SearchIndex()
  const words = Array.from({ length: 3_000 }, (_, nth) => `word${nth.toString(36)}`)
  large.put(
    Array.from({ length: 500 }, (_, nth) =>
      page(`p${nth}`, `Page ${nth}`, {
        body: Array.from({ length: 100 }, (__, at) => words[(nth * 7 + at * 13) % 3_000]).join(' '),
      }),
    ),
  )
  large.search('warm up', 0, 10)
  const began = performance.now()
  for (let nth = 0; nth < 20; nth += 1) large.search(`page ${nth} wordx mistypped`, 0, 10)
  expect((performance.now() - began) / 20).toBeLessThan(100)
})
