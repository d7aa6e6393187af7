import { marked } from 'marked'
import { expect, test } from 'vitest'
import { dangersIn } from '../prose/dangers.fixture.ts'
import { hostileProjections, hostileText, hostileWords } from '../prose/hostile-text.fixture.ts'
import { articleMarkdown } from './article-markdown.ts'
import { markdownText } from './markdown-text.ts'
import { siteGuide } from './site-guide.ts'

const site = 'https://vivacity.example'
const options = { site, numberOf: (id: string) => (id === 's1' ? 1 : undefined) }
const block = (text: string, mark?: { _type: string; [key: string]: unknown }) => ({
  _type: 'block',
  style: 'normal',
  markDefs: mark ? [{ _key: 'm', ...mark }] : [],
  children: [{ _type: 'span', text, marks: mark ? ['m'] : [] }],
})
const source = {
  _id: 's1',
  _type: 'source' as const,
  authors: ['Combes A'],
  title: 'ECMO for severe ARDS',
  journal: 'N Engl J Med',
  year: 2018,
  doi: '10.1056/x',
}

test('an article says in Markdown what its page says', () => {
  const markdown = articleMarkdown(
    {
      title: 'What is ECMO?',
      slug: 'what-is-ecmo',
      dek: 'A summary.',
      keyPoints: ['It supports heart or lungs.'],
      publishedAt: '2026-01-02T15:00:00Z',
      updatedAt: null,
      isSample: null,
      disclosure: 'None declared.',
      authors: [{ name: 'Sam Rivers', postNominals: 'CCP' }],
      review: {
        reviewer: { name: 'Kim Doe', postNominals: 'MD' },
        reviewedAt: '2026-03-01',
        nextReviewDue: '2027-03-01',
      },
      corrections: [{ date: '2026-04-01', wrong: 'A word.', now: 'Another.' }],
      body: [block('249 adults took part.', { _type: 'evidence', basis: source })],
    },
    { list: [{ number: 1, basis: source }] },
    site,
    'This is no advice.',
  )
  expect(markdown).toBe(`# What is ECMO?

A summary.

- Written by Sam Rivers, CCP.
- Medically reviewed by Kim Doe, MD.
- Published January 2, 2026.
- Last reviewed March 1, 2026.
- Next review due March 1, 2027.
- This article on our site: [https://vivacity.example/blog/what-is-ecmo](<https://vivacity.example/blog/what-is-ecmo>)

## Key points

- It supports heart or lungs.

249 adults took part. [1]

## References

1. Combes A. ECMO for severe ARDS. N Engl J Med, 2018. [doi:10.1056/x](<https://doi.org/10.1056/x>)

## Corrections

- April 1, 2026. What was wrong: A word. What it says now: Another.

## Conflicts of interest

None declared.

## Please note

This is no advice.
`)
})

test('links are absolute, and an unsafe one loses its target, not its words', () => {
  const target = { _type: 'service', slug: 'bedside' }
  expect(markdownText([block('Cover', { _type: 'internalLink', target })], options)).toBe(
    '[Cover](<https://vivacity.example/services/bedside>)',
  )
  expect(
    markdownText([block('Words', { _type: 'link', href: 'javascript:alert(1)' })], options),
  ).toBe('Words')
})

test('tables, boxes and quotes keep their form, whatever is in them', () => {
  const table = { _type: 'dataTable', rows: [{ cells: ['a|b', 'c'] }, { cells: ['1\n2'] }] }
  expect(markdownText([table], options)).toBe('| a\\|b | c |\n| --- | --- |\n| 1 2 |  |')
  const box = { _type: 'callout', title: 'Note', body: [block('One'), block('Two')] }
  expect(markdownText([box], options)).toBe('> Note\n>\n> One\n>\n> Two')
})

test('a hostile text is harmless where Markdown is read as HTML', async () => {
  const markdown = markdownText([...hostileText, ...hostileProjections], options)
  expect(markdown).toContain('Words that stay words')
  expect(dangersIn(await marked.parse(markdown))).toEqual([])
})

test('the guide for programs names pages with what is on them', async () => {
  const guide = siteGuide(
    {
      name: 'Vivacity Perfusion',
      tagline: 'ECMO specialists',
      notes: ['Please cite the page.'],
      sections: [
        { title: 'Articles', pages: [{ title: 'What?', url: `${site}/a`, about: 'This.' }] },
        { title: 'Nothing', pages: [] },
      ],
    },
    site,
  )
  expect(guide).toBe(`# Vivacity Perfusion

> ECMO specialists

Please cite the page.

## Articles

- [What?](<https://vivacity.example/a>): This.
`)
  for (const title of hostileWords) {
    const pages = [{ title, url: site, about: title }]
    const text = siteGuide(
      { name: 'a', tagline: 'b', notes: [], sections: [{ title, pages }] },
      site,
    )
    expect(dangersIn(await marked.parse(text))).toEqual([])
  }
})
