import { describe, expect, test } from 'vitest'
import { blocksKeeping } from './kept-sentences.ts'
import { standingTest } from './withheld.ts'

const block = (text: string, source?: object) => ({
  _type: 'block',
  _key: text,
  children: [{ _type: 'span', _key: 's', text, marks: source ? ['m'] : [] }],
  markDefs: source ? [{ _type: 'evidence', _key: 'm', basis: source }] : null,
})
const bare = 'Our specialists lower mortality.'
const page = (fields: object = {}, ...body: object[]) => ({
  _type: 'partnerPage',
  sections: [{ _type: 'textBlock', _key: 't', body }],
  ...fields,
})

test('what the Studio would stop does not stand, and the rest does', () => {
  const stands = standingTest(page({}, block(`We train. ${bare} Call us.`)))
  expect(stands(`${bare} `)).toBe(false)
  expect(stands('We train. ')).toBe(true)
})

test('an edit marker of the preview changes nothing', () => {
  const marker = '\u200b\u200c\ufeff'
  expect(standingTest(page({ lead: bare + marker }))(bare + marker)).toBe(false)
  const question = `Do you lower mortality?${marker}`
  expect(standingTest(page({ lead: question }))(question)).toBe(true)
})

test('a reason on the document lets it stand', () => {
  const reason = { sentence: bare, reason: 'It is shown beside.', by: 'A', at: '2026-11-22' }
  expect(standingTest(page({ claimOverrides: [reason] }, block(bare)))(bare)).toBe(true)
})

test('the lead may say what a sourced sentence says', () => {
  const lead = 'Mortality was 36%.'
  const text = 'Of adults, 36% had died.'
  expect(standingTest(page({ lead }, block(text, { _id: 'source-a' })))(lead)).toBe(true)
  expect(standingTest(page({ lead }, block(text)))(lead)).toBe(false)
})

describe('other pages and other documents', () => {
  test('a page that is only warned of loses nothing', () => {
    expect(standingTest({ ...page({ lead: bare }), _type: 'homePage' })(bare)).toBe(true)
  })

  test('what a shown service says is not judged here', () => {
    const sections = [{ _type: 'supportBlock', _key: 's', services: [{ summary: bare }] }]
    expect(standingTest(page({ sections }))(bare)).toBe(true)
  })
})

test('a sourced sentence is kept beside the same words without a source', () => {
  const blocks = [block(bare), block(bare, { _id: 'source-a' })]
  const stands = standingTest(page({}, ...blocks))
  const kept = blocksKeeping(blocks, ({ text, cited }) => cited || stands(text))
  expect(kept).toEqual([blocks[1]])
})
