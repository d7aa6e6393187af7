import { expect, test } from 'vitest'
import { readingOf } from './grade.ts'

test('simple sentences take few years of school, learned ones many', () => {
  const simple = readingOf(['The pump moves the blood. It runs day and night. We watch it.'])
  const learned = readingOf([
    'Anticoagulation necessitates individualized titration, considering thrombocytopenia, hemolysis and procedural interventions simultaneously.',
  ])
  expect(simple?.grade).toBeLessThan(4)
  expect(learned?.grade).toBeGreaterThan(18)
})

test('the grade is that of the formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(readingOf(['The cat sat on the mat.'])).toEqual({
    sentences: 1,
    words: 6,
    grade: expect.closeTo(-1.45, 5),
  })
})

test('headings and labels are not sentences, and what has none has no grade', () => {
  expect(readingOf(['What we do', 'VV and VA', ''])).toBeNull()
  expect(readingOf(['What we do', 'We run ECMO.'])?.sentences).toBe(1)
})

test('an abbreviation does not end a sentence', () => {
  expect(readingOf(['Dr. Example wrote it. So did others (e.g. a nurse).'])?.sentences).toBe(2)
})
