import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { numberNotes } from '#lib/prose/notes.ts'
import { firstUses } from '#lib/prose/terms.ts'
import { Prose } from './prose.tsx'
import { References } from './references.tsx'
import type { RichText, Term, TextBlock } from './rich-text.ts'

const source = {
  _id: 'source-1',
  _type: 'source' as const,
  kind: null,
  title: 'A trial of ECMO',
  authors: ['Combes A'],
  journal: 'N Engl J Med',
  year: 2018,
  doi: '10.1/x',
  pmid: null,
  url: null,
  accessedOn: null,
  studyType: null,
  population: '249 adults',
  status: null,
}

function block(
  key: string,
  text: string,
  style: TextBlock['style'] = 'normal',
  mark?: NonNullable<TextBlock['markDefs']>[number],
): TextBlock {
  const marks = mark ? [mark._key] : []
  return {
    _type: 'block',
    _key: key,
    style,
    children: [{ _type: 'span', _key: 's', text, marks }],
    markDefs: mark ? [mark] : [],
  }
}

const cited = block('a', 'Fewer died', 'normal', { _type: 'evidence', _key: 'm', basis: source })

const html = (body: RichText, headingShift?: 0 | 1 | 2) =>
  renderToStaticMarkup(<Prose body={body} headingShift={headingShift} />)

test('headings carry ids, move down by the shift, and vanish when empty', () => {
  const body = [block('a', 'What is ECMO?', 'h2'), block('b', ' ', 'h2')]
  expect(html(body)).toContain('<h2 id="what-is-ecmo">What is ECMO?</h2>')
  expect(html(body, 1)).toContain('<h3 id="what-is-ecmo">')
  expect(html(body).match(/<h2/g)).toHaveLength(1)
})

test('an unsafe link loses its target and keeps its words', () => {
  const markup = html([
    block('a', 'Words', 'normal', { _type: 'link', _key: 'm', href: 'javascript:alert(1)' }),
  ])
  expect(markup).toContain('Words')
  expect(markup).not.toContain('javascript')
})

test('a link to a page whose document is gone keeps its words', () => {
  const markup = html([
    block('a', 'Words', 'normal', { _type: 'internalLink', _key: 'm', target: null }),
  ])
  expect(markup).toContain('Words')
  expect(markup).not.toContain('<a')
})

test('evidence and its reference lead to each other, and to the margin note', () => {
  const body: RichText = [cited]
  const notes = numberNotes(body)
  const markup = renderToStaticMarkup(
    <>
      <Prose body={body} notes={notes} />
      <References notes={notes} />
    </>,
  )
  for (const target of markup.matchAll(/href="#([^"]+)"/g)) {
    expect(markup, `#${target[1]} exists`).toContain(`id="${target[1]}"`)
  }
  expect(markup).toContain('href="#note-1"')
  expect(markup).toContain('href="#cite-1-1"')
  expect(markup).toContain('href="https://doi.org/10.1/x"')
})

test('without a reference list evidence leads to its source', () => {
  const body: RichText = [cited]
  expect(html(body)).toContain('href="https://doi.org/10.1/x"')
})

test('empty objects leave nothing behind, and nothing writes a style attribute', () => {
  const markup = html([
    { _type: 'dataTable', _key: 't' },
    { _type: 'pullQuote', _key: 'p' },
    { _type: 'keyPoints', _key: 'k' },
    { _type: 'callout', _key: 'c', body: null },
    {
      _type: 'figure',
      _key: 'f',
      alt: null,
      decorative: null,
      caption: null,
      credit: null,
      image: null,
    },
  ])
  expect(markup).toMatch(/^<div class="prose ?"><\/div>$/)
})

test('a table names its columns and rows', () => {
  const markup = html([
    {
      _type: 'dataTable',
      _key: 't',
      caption: 'Forms',
      headerRow: true,
      rows: [
        { _type: 'tableRow', _key: '1', cells: ['', 'VV'] },
        { _type: 'tableRow', _key: '2', cells: ['Supports', 'Lungs'] },
      ],
    },
  ])
  expect(markup).toMatch(/<th scope="col"[^>]*>VV/)
  expect(markup).toMatch(/<th scope="row"[^>]*>Supports/)
  expect(markup).not.toMatch(/<th[^>]*><\/th>/)
})

test('a word of the glossary opens a note where it is used first, and leads nowhere later', () => {
  const target: Term = {
    _type: 'glossaryTerm',
    slug: 'cannula',
    title: 'Cannula',
    definition: 'A tube.',
    isSample: null,
    source: null,
  }
  const mark = (_key: string) => ({ _type: 'internalLink' as const, _key, target })
  const body: RichText = [
    block('a', 'Look at the cannula', 'normal', mark('m')),
    block('b', 'The cannula again', 'normal', mark('n')),
  ]
  const terms = new Map([...firstUses(body)].flatMap(([at]) => [[at, target] as const]))
  const html = renderToStaticMarkup(<Prose body={body} terms={terms} />)
  expect(html).toContain(
    '<button type="button" popoverTarget="term-cannula" class="term">Look at the cannula</button>',
  )
  expect(html).toContain('<span id="term-cannula" popover="auto" role="note" class="term-note">')
  expect(html).toContain('<a href="/glossary/cannula">More about Cannula</a>')
  expect(html).toContain('<p>The cannula again</p>')

  const elsewhere = renderToStaticMarkup(<Prose body={body} />)
  expect(elsewhere.match(/href="\/glossary\/cannula"/g)).toHaveLength(2)
})
