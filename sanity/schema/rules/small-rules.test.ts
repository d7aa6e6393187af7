import { expect, test } from 'vitest'
import { phoneProblem } from './phone.ts'
import { pmidProblem } from './pmid.ts'
import { locatorProblem, suggestSources } from './sources.ts'
import { stateProblem } from './states.ts'
import { tableProblem } from './table.ts'

test('a phone number is in E.164', () => {
  expect(phoneProblem('+15551234567')).toBeNull()
  expect(phoneProblem(undefined)).toBeNull()
  for (const wrong of ['5551234567', '+1 555 123 4567', '+0123456789', '+1555123456789012']) {
    expect(phoneProblem(wrong)).not.toBeNull()
  }
})

test('a PubMed number has one to eight digits', () => {
  for (const right of ['29791822', '1', undefined]) expect(pmidProblem(right)).toBeNull()
  expect(pmidProblem('https://pubmed.ncbi.nlm.nih.gov/29791822/')).toContain(': 29791822')
  expect(pmidProblem('PMID: 29791822')).toContain(': 29791822')
  expect(pmidProblem('PMC6015834')).toContain('PubMed Central')
  for (const wrong of ['0', '123456789', '2979 1822', '29791822 ', 'abc', '012']) {
    expect(pmidProblem(wrong), wrong).not.toBeNull()
  }
})

test('states are two-letter codes, each once', () => {
  expect(stateProblem(['TX', 'OK'])).toBeNull()
  expect(stateProblem(['tx'])).toContain('tx')
  expect(stateProblem(['XX'])).toContain('XX')
  expect(stateProblem(['TX', 'TX'])).toContain('twice')
})

test('the rows of a table are equally long', () => {
  expect(tableProblem([{ cells: ['a', 'b'] }, { cells: ['c', 'd'] }])).toBeNull()
  expect(tableProblem([{ cells: ['a', 'b'] }, { cells: ['c'] }])).toContain('Row 2 has 1')
  expect(tableProblem([])).toContain('Add rows')
  expect(tableProblem([{ cells: [] }])).not.toBeNull()
})

test('a source says where it can be read', () => {
  expect(locatorProblem({ doi: '10.1056/NEJMoa1800385' })).toBeNull()
  expect(locatorProblem({ url: 'https://elso.org' })).toBeNull()
  expect(locatorProblem({ title: 'A paper' })).not.toBeNull()
})

test('an article for patients without evidence gets a hint', () => {
  const cited = [{ _type: 'block', _key: 'a', children: [], markDefs: [{ _type: 'evidence' }] }]
  const plain = [{ _type: 'block', _key: 'a', children: [], markDefs: [{ _type: 'link' }] }]
  expect(suggestSources(cited, { document: { audience: 'public' } })).toBe(true)
  expect(suggestSources(plain, { document: { audience: 'public' } })).not.toBe(true)
  expect(suggestSources(plain, { document: { audience: 'jobSeeker' } })).toBe(true)
})
