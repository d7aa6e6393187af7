import { expect, test } from 'vitest'
import { feedHtml } from './feed-html.ts'

const site = 'https://vivacity.example'
const paragraph = (text: string, mark?: { _type: string; [key: string]: unknown }) => ({
  _type: 'block',
  _key: 'a',
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text, marks: mark ? ['m'] : [] }],
  markDefs: mark ? [{ _key: 'm', ...mark }] : [],
})

test('addresses are absolute, also of our own pages', () => {
  const link = { _type: 'internalLink', target: { _type: 'article', slug: 'what-is-ecmo' } }
  expect(feedHtml([paragraph('Read on', link)], site)).toBe(
    '<p><a href="https://vivacity.example/blog/what-is-ecmo">Read on</a></p>',
  )
})

test('an unsafe link loses its target, not its words', () => {
  const link = { _type: 'link', href: 'javascript:alert(1)' }
  expect(feedHtml([paragraph('Words', link)], site)).toBe('<p>Words</p>')
})

test('what an editor typed is escaped everywhere', () => {
  const html = feedHtml(
    [
      paragraph('<b>'),
      { _type: 'pullQuote', _key: 'q', text: '<script>' },
      { _type: 'dataTable', _key: 't', rows: [{ cells: ['<i>'] }], caption: '"<' },
      { _type: 'callout', _key: 'c', title: '<u>', body: [paragraph('<s>')] },
    ],
    site,
  )
  expect(html).not.toMatch(/<(b|script|i|u|s)>/)
  expect(html).toContain('&lt;script&gt;')
})

test('evidence names its source and leads there', () => {
  const evidence = {
    _type: 'evidence',
    basis: {
      _type: 'source',
      authors: ['Combes A'],
      journal: 'N Engl J Med',
      year: 2018,
      doi: '10.1/x',
    },
  }
  expect(feedHtml([paragraph('249 adults', evidence)], site)).toBe(
    '<p>249 adults (<a href="https://doi.org/10.1/x">Combes A. N Engl J Med, 2018</a>)</p>',
  )
})

test('unknown parts and empty texts give nothing', () => {
  expect(feedHtml([{ _type: 'video', _key: 'v' }], site)).toBe('')
  expect(feedHtml(null, site)).toBe('')
})
