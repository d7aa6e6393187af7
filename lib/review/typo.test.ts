import { expect, test, vi } from 'vitest'
import { articleDocuments } from '#sanity/seed/articles/all.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { changedCharacters } from './token-changes.ts'
import { compareMeaning } from './typo.ts'

const rest = 'This paragraph stands for all that the article says besides. '.repeat(60)
const said = (text: string, kind = 'Paragraph'): Meaning => [
  { kind, text },
  { kind: 'Paragraph', text: rest },
]
const standing = (before: string, after: string) =>
  compareMeaning(said(before), said(after)).standing

test.each([
  ['The circut is checked.', 'The circuit is checked.'],
  ['The specialist recieves a report.', 'The specialist receives a report.'],
  ['The nurse and the the family talk.', 'The nurse and the family talk.'],
  ['Blood leaves the body trough a tube.', 'Blood leaves the body through a tube.'],
  ['They talk, and then listen.', 'They talk and then listen.'],
  ['Teams differ in how they train.', 'Teams differ in the way they train.'],
  ['See [the reveiw](evidence: s-1) for this.', 'See [the review](evidence: s-1) for this.'],
])('“%s” is a typo of “%s”', (before, after) => {
  expect(standing(before, after)).toBe('typo')
})

test.each([
  ['a digit', 'Give 10 units.', 'Give 100 units.'],
  ['a decimal point', 'The ratio was 1.69.', 'The ratio was 16.9.'],
  ['a number in words', 'It lasts two days.', 'It lasts ten days.'],
  ['a unit', 'Give 5 mg slowly.', 'Give 5 mcg slowly.'],
  ['a percent sign', 'In 40 % of them', 'In 40 of them'],
  ['a negation put in', 'This is safe to do.', 'This is not safe to do.'],
  ['a negation taken out', 'It does not help anyone.', 'It does help anyone.'],
  ['a short negation', 'It does help anyone.', 'It doesn\u0027t help anyone.'],
  ['a negation moved', 'It was not given and was stopped.', 'It was given and was not stopped.'],
  ['what a negation denies', 'It is not helpful here.', 'It is not helpfull here.'],
  ['a negating prefix', 'The patient was stable.', 'The patient was unstable.'],
  ['a turning suffix', 'It is harmful there.', 'It is harmless there.'],
  ['a prefix of another', 'Look for hypotension.', 'Look for hypertension.'],
  ['a drug', 'We use heparin here.', 'We use herparin here.'],
  ['a drug for another', 'Start bivalirudin then.', 'Start argatroban then.'],
  ['a drug by its stem', 'Give enoxaparin then.', 'Give dalteparin then.'],
  ['a credential', 'Reviewed by an RN here.', 'Reviewed by an NP here.'],
  ['a profession', 'The nurse decides it.', 'The perfusionist decides it.'],
  ['the mode of ECMO', 'This is VV ECMO.', 'This is VA ECMO.'],
  ['a direction', 'The pressure will rise.', 'The pressure will fall.'],
  ['the outcome', 'Most of them died.', 'Most of them lived.'],
  ['a link put in', 'Read this page.', 'Read [this](https://a.org) page.'],
  ['where a link leads', 'Read [this](https://a.org).', 'Read [this](https://b.org).'],
  ['what evidence rests on', '[So it is](evidence: s-1).', '[So it is](evidence: s-2).'],
  ['where evidence ends', '[So](evidence: s) it is.', '[So it](evidence: s) is.'],
  ['where evidence stands', '[So](evidence: s) it is.', 'So it [is](evidence: s).'],
  ['a cell moved', 'a word | another one', 'a | word another one'],
  ['a choice', 'weekdays', 'scheduled'],
  ['what is referred to', '→ faq-a', '→ faq-b'],
])('%s is no typo', (_name, before, after) => {
  expect(standing(before, after)).toBe('lapsed')
})

test('a line more, less, or of another kind is no typo', () => {
  const before = said('A sentence stands here.')
  expect(compareMeaning(before, before.slice(0, 1)).standing).toBe('lapsed')
  expect(compareMeaning(before, [...before, { kind: 'Paragraph', text: 'x' }]).standing).toBe(
    'lapsed',
  )
  expect(compareMeaning(before, said('A sentence stands here.', 'Heading 2')).standing).toBe(
    'lapsed',
  )
})

const letters = (count: number) => 'q'.repeat(count)

test('forty characters are a typo, forty-one are not', () => {
  expect(standing('Words here.', `Words here${letters(40)}.`)).toBe('typo')
  expect(standing('Words here.', `Words here${letters(41)}.`)).toBe('lapsed')
})

test('of a short text two in a hundred characters may change', () => {
  const line = (text: string): Meaning => [{ kind: 'Paragraph', text }]
  const hundred = `${'Some words stay. '.repeat(6)}`.slice(0, 100)
  expect(compareMeaning(line(hundred), line(`${hundred}zz`)).standing).toBe('typo')
  expect(compareMeaning(line(hundred), line(`${hundred}zzz`)).standing).toBe('lapsed')
})

test('small fixes all over a text add up', () => {
  const many = (end: string): Meaning =>
    Array.from({ length: 60 }, () => ({ kind: 'Paragraph', text: `A circuit stands there${end}.` }))
  expect(compareMeaning(many(''), many('x')).standing).toBe('lapsed')
})

test('a replaced letter is counted once', () => {
  expect(changedCharacters('abc', 'axc')).toBe(1)
  expect(changedCharacters('abc', 'abcd')).toBe(1)
  expect(changedCharacters('abc', 'ac')).toBe(1)
})

test('in the sample articles no digit can be changed, doubled or taken out as a typo', () => {
  let tried = 0
  for (const document of articleDocuments) {
    const meaning = meaningOf('article', document)
    for (const [index, { kind, text }] of meaning.entries()) {
      for (const { index: at } of text.matchAll(/\d/gu)) {
        const other = String((Number(text[at]) + 1) % 10)
        for (const put of [other, `${text[at]}0`, '']) {
          const changed = meaning.with(index, {
            kind,
            text: text.slice(0, at) + put + text.slice(at + 1),
          })
          tried += 1
          expect(compareMeaning(meaning, changed).standing, changed[index]?.text).toBe('lapsed')
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(300)
})

test('in the sample articles no “not” can be put in or taken out as a typo', () => {
  for (const document of articleDocuments) {
    const meaning = meaningOf('article', document)
    for (const [index, { kind, text }] of meaning.entries()) {
      const spaces = [...text.matchAll(/ /gu)].filter((_, nth) => nth % 7 === 3)
      for (const { index: at } of spaces) {
        const text2 = `${text.slice(0, at)} not${text.slice(at)}`
        expect(compareMeaning(meaning, meaning.with(index, { kind, text: text2 })).standing).toBe(
          'lapsed',
        )
      }
      const without = text.replace(/\b(?:not|no|never|without) /iu, '')
      if (without === text) continue
      expect(compareMeaning(meaning, meaning.with(index, { kind, text: without })).standing).toBe(
        'lapsed',
      )
    }
  }
})

test('nothing reads the clock, which a page must not do while it is made', () => {
  const clock = vi.spyOn(Date, 'now')
  expect(standing('The circut is checked.', 'The circuit is checked.')).toBe('typo')
  expect(clock).not.toHaveBeenCalled()
  clock.mockRestore()
})
