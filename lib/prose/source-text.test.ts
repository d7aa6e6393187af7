import { expect, test } from 'vitest'
import { authorList, shortSource, sourceHref } from './source-text.ts'

test('a DOI keeps its slash and loses what could leave the address', () => {
  expect(sourceHref({ doi: '10.1056/NEJMoa1800385', url: 'https://x.example' })).toBe(
    'https://doi.org/10.1056/NEJMoa1800385',
  )
  expect(sourceHref({ doi: '10.1/a?b#c' })).toBe('https://doi.org/10.1/a%3Fb%23c')
  expect(sourceHref({ pmid: '29791822' })).toBe('https://pubmed.ncbi.nlm.nih.gov/29791822/')
  expect(sourceHref({ url: 'https://x.example' })).toBe('https://x.example')
  expect(sourceHref({})).toBeNull()
})

test('long author lists are shortened', () => {
  expect(authorList(['A', 'B', 'C'])).toBe('A, B, C')
  expect(authorList(['A', 'B', 'C', 'D'])).toBe('A, B, C, et al.')
  expect(authorList(null)).toBe('')
})

test('a source in a few words, whatever is missing', () => {
  expect(
    shortSource({ authors: ['Combes A', 'Hajage D'], journal: 'N Engl J Med', year: 2018 }),
  ).toBe('Combes A, et al. N Engl J Med, 2018')
  expect(shortSource({ authors: ['ELSO'], title: 'Guidelines' })).toBe('ELSO. Guidelines')
  expect(shortSource({ title: 'Registry report' })).toBe('Registry report')
  expect(shortSource({})).toBe('')
})
