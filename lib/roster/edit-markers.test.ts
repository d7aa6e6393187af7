import { stegaEncodeSourceMap } from '@sanity/client/stega'
import { expect, test } from 'vitest'
import { stateName } from '../us-states.ts'
import { coverHours, isRoundTheClock } from './cover.ts'
import { companyFacts } from './facts.ts'
import { disciplineName, listInWords, modeName } from './words.ts'

/** A value as a preview reads it: with the invisible marker that says where it is edited. */
function marked(value: string): string {
  const source = { type: 'documentValue' as const, document: 0, path: 0 }
  const { text } = stegaEncodeSourceMap(
    { text: value },
    {
      documents: [{ _id: 'service', _type: 'service' }],
      paths: ["$['cover']"],
      mappings: { "$['text']": { type: 'value', source } },
    },
    { enabled: true, studioUrl: '/studio', filter: () => true },
  )
  return text
}

test('the markers are there to be minded', () => {
  expect(marked('24x7')).not.toBe('24x7')
})

test('edit markers change no word and no count', () => {
  const cover = {
    hours: marked('24x7'),
    responseTargetHours: null,
    note: null,
    states: [marked('TX'), 'TX'],
  }
  expect(isRoundTheClock(cover)).toBe(true)
  expect(coverHours(cover)).toBe('24 hours a day, every day')
  expect(stateName(marked('TX'))).toBe('Texas')
  expect(disciplineName(marked('nursing'))).toBe('Nursing')
  expect(modeName(marked('transport'))).toBe('transport')
  expect(companyFacts([], [{ cover }], '2026-11-22').map(({ value }) => value)).toEqual([
    '1',
    '1',
    '24/7',
  ])
})

test('a list that stands alone starts with a capital', () => {
  expect(listInWords(['adult', 'pediatric', 'neonatal'])).toBe('Adult, pediatric, and neonatal')
  expect(listInWords([])).toBe('')
})
