import { expect, test } from 'vitest'
import { answerTree, spokenAnswer } from './answer.ts'
import { readFigures } from './reading.ts'
import { wordsOf } from './tree.ts'
import { vectorNamed, vectors } from './vectors.fixture.ts'

const asked = (typed: Record<string, string>) => ({
  reading: readFigures(typed, {}),
  spread: 0.15,
  origins: { days: { start: '108', from: 'a registry' } },
})
const said = (typed: Record<string, string>) => answerTree(asked(typed)).map(wordsOf).join('\n')

test('it says that a partner costs less, and as plainly that an in-house team does', () => {
  expect(spokenAnswer(asked(vectorNamed('V1').typed))).toBe(
    'At these figures a partner costs less, by about $291,000 a year (between $154,000 and $429,000).',
  )
  expect(spokenAnswer(asked(vectorNamed('V2').typed))).toBe(
    'At these figures an in-house team costs less, by about $129,000 a year (between $55,000 and $203,000).',
  )
})

test('where the ranges overlap it does not decide', () => {
  expect(spokenAnswer(asked(vectorNamed('V4').typed))).toBe(
    'At these figures a partner costs less, by about $26,000 a year. That is less than such an estimate can tell: the ranges overlap.',
  )
})

test.each(vectors)('$name: what is said agrees with the vectors', ({ typed, out }) => {
  const words = said(typed)
  const thousand = (dollars = 0) => (Math.round(dollars / 1000) * 1000).toLocaleString('en-US')
  for (const cost of [out.inHouse, out.partner, out.difference && Math.abs(out.difference)]) {
    expect(words).toContain(`$${thousand(cost)}`)
  }
  expect(words).toContain('An estimate from your figures, not a quote. Vivacity Perfusion sells')
})

test('the break-even is told on both sides of it', () => {
  expect(said(vectorNamed('V1').typed)).toContain(
    'With fewer than 210 ECMO days a year, a partner costs less.',
  )
  expect(said(vectorNamed('V1').typed)).toContain(
    'From 210 ECMO days a year, an in-house team costs less.',
  )
  expect(said(vectorNamed('V2').typed)).toContain(
    'From 6 ECMO days a year, an in-house team costs less.',
  )
  expect(said({ ...vectorNamed('V2').typed, rate: '1', overhead: '90000' })).toContain(
    'There is no break-even: at any number of ECMO days up to 3,650 a year, a partner costs less.',
  )
})

test('at the break-even itself the sides are told as they are around it', () => {
  const even = { ...vectorNamed('V2').typed, days: '6' }
  expect(said(even)).toContain('With fewer than 6 ECMO days a year, a partner costs less.')
  const same = { ...vectorNamed('V2').typed, cost: '10000', training: '', turnover: '' }
  // 10,000 a year for 1,000 hours, all of them used: an hour of either costs $10.
  const words = said({ ...same, productive: '100', paid: '1000', rate: '10' })
  expect(words).toContain('At these figures both cost about the same.')
  expect(words).toContain('Both cost the same at any number of ECMO days')
})

test('without a figure it says which, and with a wrong one why', () => {
  const missing = said({ ...vectorNamed('V1').typed, rate: '', idle: '' })
  expect(missing).toContain('2 figures are missing for a result.')
  expect(missing).toContain('Hourly rate of a partner')
  const wrong = said({ ...vectorNamed('V1').typed, rate: '0' })
  expect(wrong).toContain('Enter a number from 1 to 1,000. “0” is outside of that.')
  expect(wrong).not.toContain('At these figures')
})

test('each figure is listed with where it comes from', () => {
  const words = said(vectorNamed('V1').typed)
  expect(words).toMatch(/ECMO days a year 108 days a year a registry/)
  expect(words).toMatch(/Hourly rate of a partner \$120 an hour yours/)
  expect(said({ ...vectorNamed('V1').typed, overhead: '' })).toMatch(/\$0 a year left empty/)
})
