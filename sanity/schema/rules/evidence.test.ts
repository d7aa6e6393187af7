import { expect, test } from 'vitest'
import { refuseClaims, warnOfClaims, warnOfIdleReasons } from './evidence.ts'

const body = [
  {
    _type: 'block',
    _key: 'a',
    children: [{ _type: 'span', text: 'We train. Survival was 92% with us.' }],
    markDefs: [],
  },
]
const clinical = { _type: 'article', audience: 'public', body }
const careers = { _type: 'article', audience: 'jobSeeker', body }
const override = {
  _key: 'o',
  sentence: 'Survival was 92% with us.',
  receipt: 'a'.repeat(64),
}

test('a clinical article is stopped at the sentence, with what to do', () => {
  const problems = refuseClaims(clinical)
  expect(problems).toHaveLength(1)
  expect(problems).toMatchObject([
    {
      path: ['body', { _key: 'a' }],
      message: expect.stringMatching(/92%.*mark the words and choose.*Survival was 92% with us\./u),
    },
  ])
  expect(warnOfClaims(clinical)).toEqual([])
})

test('elsewhere the editor is warned', () => {
  expect(refuseClaims(careers)).toEqual([])
  expect(warnOfClaims(careers)).toHaveLength(1)
})

test('a reason lets the sentence stand until the sentence changes', () => {
  expect(refuseClaims({ ...clinical, claimOverrides: [override] })).toEqual([])
  expect(warnOfIdleReasons({ ...clinical, claimOverrides: [override] })).toEqual([])
  const stale = { ...override, sentence: 'Survival was 91% with us.' }
  expect(refuseClaims({ ...clinical, claimOverrides: [stale] })).toHaveLength(1)
  expect(warnOfIdleReasons({ ...clinical, claimOverrides: [stale] })).toMatchObject([
    { path: ['claimOverrides', { _key: 'o' }] },
  ])
})

test('a document that is not there yet has no problems', () => {
  expect(refuseClaims(undefined)).toBe(true)
  expect(warnOfIdleReasons(undefined)).toBe(true)
})
