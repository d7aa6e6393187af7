import { describe, expect, test } from 'vitest'
import { supportedBlocks } from './supported-blocks.ts'
import { type ClaimSupport, isSupported, supportedText } from './supported-text.ts'

const nothing: ClaimSupport = {
  roundTheClock: false,
  credentials: false,
  price: false,
  outcomes: false,
  testimonials: false,
}

describe('isSupported', () => {
  test.each([
    ['A specialist is there 24/7.', { roundTheClock: true }],
    ['We cover you around the clock.', { roundTheClock: true }],
    ['Our specialists are highly qualified.', { credentials: true }],
    ['Our transparent pricing is easy to budget.', { price: true }],
    ['Our proven track record speaks for itself.', { outcomes: true }],
    ['Success stories show it.', { testimonials: true }],
  ])('"%s" needs %o', (sentence, support) => {
    expect(isSupported(sentence, nothing)).toBe(false)
    expect(isSupported(sentence, { ...nothing, ...support })).toBe(true)
  })

  test('a saving stands only with its condition', () => {
    expect(isSupported('Partnering leads to significant cost savings.', nothing)).toBe(false)
    expect(
      isSupported(
        'It may cost less or more than your own team; savings depend on volume.',
        nothing,
      ),
    ).toBe(true)
  })

  test('a denial claims nothing', () => {
    expect(isSupported('We do not quote a success rate without its denominator.', nothing)).toBe(
      true,
    )
  })
})

test('supportedText drops the sentence and keeps its neighbors', () => {
  expect(supportedText('We train with you. We are there 24/7. Call us.', nothing)).toBe(
    'We train with you. Call us.',
  )
})

test('supportedText leaves the edit marker of a preview whole', () => {
  const marker = '\u200b\u200c\ufeff'
  expect(supportedText(`Call us.${marker}`, nothing)).toBe(`Call us.${marker}`)
  expect(supportedText(`We are there 24/7. Call us.${marker}`, nothing)).toBe(`Call us.${marker}`)
})

describe('supportedBlocks', () => {
  const block = (...texts: string[]) => ({
    _type: 'block',
    _key: 'a',
    children: texts.map((text, index) => ({ _type: 'span', _key: String(index), text })),
  })

  test('gives back the very blocks where all is supported', () => {
    const blocks = [block('We train with you.'), { _type: 'figure', _key: 'b' }]
    expect(supportedBlocks(blocks, nothing)).toEqual(blocks)
  })

  test('drops a sentence that runs over several spans', () => {
    const [kept] = supportedBlocks(
      [block('We train. Our ', 'transparent', ' pricing helps. Call.')],
      nothing,
    )
    expect(kept).toMatchObject({ children: [{ text: 'We train. ' }, { text: 'Call.' }] })
  })

  test('drops a block of which nothing is left', () => {
    expect(supportedBlocks([block('Our proven ', 'track record.')], nothing)).toEqual([])
  })
})
