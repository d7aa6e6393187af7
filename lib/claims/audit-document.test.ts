import { describe, expect, test } from 'vitest'
import { auditDocument, claimLevel } from './audit-document.ts'
import { receiptOf } from './override-record.ts'
import { overrideProblem, reasonProblem, recordedOverrides } from './overrides.ts'
import { normalizedSentence } from './sentences.ts'

const text = (words: string, key = 'b1', cited = false) => ({
  _type: 'block',
  _key: key,
  children: [{ _type: 'span', _key: 's', text: words, marks: cited ? ['m'] : [] }],
  markDefs: cited ? [{ _type: 'evidence', _key: 'm', basis: { _ref: 'source-eolia' } }] : [],
})
const article = (fields: object) => ({ _type: 'article', audience: 'clinician', ...fields })
const claim = 'ECMO lowered mortality.'

describe('how grave a finding is', () => {
  test.each([
    ['error', { _type: 'partnerPage' }],
    ['error', { _type: 'article', audience: 'clinician' }],
    ['error', { _type: 'article', audience: 'public' }],
    ['error', { _type: 'article' }],
    ['warning', { _type: 'article', audience: 'jobSeeker' }],
    ['warning', { _type: 'homePage' }],
    ['warning', { _type: 'service' }],
  ])('%s in %o', (level, document) => {
    expect(claimLevel(document)).toBe(level)
    expect(auditDocument({ ...document, body: [text(claim)] })).toMatchObject([{ level }])
  })
})

test('a finding says where it stands, in a callout or a section too', () => {
  const callout = { _type: 'callout', _key: 'c', body: [text(claim, 'x')] }
  expect(auditDocument(article({ body: [callout] }))).toMatchObject([
    { path: ['body', { _key: 'c' }, 'body', { _key: 'x' }], blockKey: 'x', sentence: claim },
  ])
  const why = { _type: 'whyBlock', _key: 'w', reasons: [{ _key: 'r', text: 'We are the best.' }] }
  expect(auditDocument({ _type: 'partnerPage', sections: [why] })).toMatchObject([
    { path: ['sections', { _key: 'w' }, 'reasons', { _key: 'r' }, 'text'], level: 'error' },
  ])
})

describe('a plain field', () => {
  const body = [text('At 90 days, 36% had died.', 'b1', true)]

  test('may say what the text says with its source', () => {
    expect(auditDocument(article({ dek: 'Mortality was 36%.', body }))).toEqual([])
  })

  test('may not say another number, nor what no source can back', () => {
    expect(auditDocument(article({ dek: 'Mortality was 26%.', body }))).toHaveLength(1)
    expect(auditDocument(article({ dek: 'The best article.', body }))).toHaveLength(1)
  })

  test('does not rest on a text without a source', () => {
    const bare = [text('At 90 days, 36% had died.')]
    expect(auditDocument(article({ dek: 'Mortality was 36%.', body: bare }))).toHaveLength(2)
  })

  test('that nobody reads is passed over', () => {
    const unread = { slug: { current: 'the-best' }, heroImage: { alt: 'The best drawing.' } }
    expect(auditDocument(article(unread))).toEqual([])
  })
})

test('an answer rests on the source of its question', () => {
  const faq = { _type: 'faq', answer: [text(claim)] }
  expect(auditDocument(faq)).toHaveLength(1)
  expect(auditDocument({ ...faq, source: { _ref: 'source-eolia' } })).toEqual([])
  const retracted = { _type: 'source', title: 'A trial', status: 'retracted' }
  expect(auditDocument({ ...faq, source: retracted })).toMatchObject([
    { level: 'error', sentence: claim, fallen: true },
  ])
})

describe('a story', () => {
  const result = { statement: 'Patients who survived', numerator: 58, denominator: 70 }
  const story = (fields: object) => auditDocument({ _type: 'successStory', ...fields })

  test('is refused what nothing backs', () => {
    expect(story({ summary: claim })).toMatchObject([{ level: 'error', sentence: claim }])
  })

  test('may say what it has counted, and no more', () => {
    expect(story({ result, summary: 'Of the patients, 58 of 70 survived.' })).toEqual([])
    expect(story({ result, summary: 'Of the patients, 60 of 70 survived.' })).toHaveLength(1)
    expect(story({ result: { statement: result.statement } })).toHaveLength(1)
    expect(story({ result: { ...result, statement: 'The safest team' } })).toHaveLength(1)
  })
})

describe('an override', () => {
  const override = { _key: 'o', sentence: '  ecmo lowered   mortality', receipt: 'a'.repeat(64) }
  const audited = (change: object) =>
    auditDocument(article({ body: [text(claim)], claimOverrides: [{ ...override, ...change }] }))

  test('lets its sentence stand, however it is spaced', () => expect(audited({})).toEqual([]))

  test.each([
    ['another sentence', { sentence: 'ECMO lowered mortality by half.' }],
    ['no receipt', { receipt: undefined }],
    ['a reason in the open, where the receipt should be', { receipt: 'It is fine so.' }],
  ])('does not hold with %s', (_, change) => expect(audited(change)).toHaveLength(1))

  const recorded = {
    _key: 'o',
    sentence: claim,
    reason: 'The sentence quotes the title of a talk.',
    by: 'Ilse Adeyemi',
    at: '2026-11-22T10:00:00Z',
  }
  const problem = (change: object, receipt = receiptOf({ ...recorded, ...change })) =>
    overrideProblem({ ...override, receipt }, { ...recorded, ...change })

  test('has its reason on record', () => {
    expect(problem({})).toBeNull()
    expect(overrideProblem(override, undefined)).toContain('No reason is on record')
  })

  test('with a receipt that somebody made up counts for nothing', () => {
    const real = { ...override, sentence: claim, receipt: receiptOf(recorded) }
    const document = { claimOverrides: [real, { ...override, _key: 'p' }] }
    expect(recordedOverrides(document, [recorded])).toEqual([real])
    expect(recordedOverrides(document, [])).toEqual([])
  })

  test.each([
    ['a reason too short', { reason: 'it is fine' }],
    ['a reason of spaces', { reason: ' '.repeat(40) }],
    ['nobody’s name', { by: '' }],
    ['a time that is none', { at: 'yesterday' }],
    ['another sentence', { sentence: 'ECMO lowered mortality by half.' }],
  ])('is refused with %s on record', (_, change) => {
    expect(problem(change)).not.toBeNull()
  })

  test('is refused where the record was changed afterwards', () => {
    const receipt = receiptOf(recorded)
    expect(problem({ reason: 'Another reason, made up later.' }, receipt)).not.toBeNull()
  })

  test('asks for a reason in words', () => {
    expect(reasonProblem('approved')).toContain('15')
    expect(reasonProblem(undefined)).not.toBeNull()
    expect(reasonProblem(recorded.reason)).toBeNull()
  })

  test('finds its sentence again after quotes, dashes and edit markers changed', () => {
    expect(normalizedSentence('It’s “36%” – not\u00a048%.\u200b')).toBe(
      normalizedSentence('it\'s "36%" - not 48%'),
    )
    expect(normalizedSentence('It was 36%')).not.toBe(normalizedSentence('It was 63%'))
  })
})
