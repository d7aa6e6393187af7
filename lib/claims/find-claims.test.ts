import { describe, expect, test } from 'vitest'
import type { ClaimBlock } from './cited-sentences.ts'
import {
  editorsClaims,
  editorsHarmless,
  laterClaims,
  laterHarmless,
} from './editors-sentences.fixture.ts'
import { findClaims } from './find-claims.ts'
import { heldOutClaims, heldOutHarmless } from './held-out-sentences.fixture.ts'
import { harmless, unbacked } from './sentences.fixture.ts'
import { unseenClaims, unseenHarmless } from './unseen-sentences.fixture.ts'

/** A block whose parts in brackets carry a source. */
function block(text: string, key = 'a'): ClaimBlock {
  const children = text.split(/(\[[^\]]+\])/u).map((part) => {
    const cited = part.startsWith('[')
    return { text: cited ? part.slice(1, -1) : part, marks: cited ? ['strong', 'm'] : [] }
  })
  const source = { _type: 'reference', _ref: 'source-eolia' }
  return {
    _type: 'block',
    _key: key,
    children,
    markDefs: [{ _type: 'evidence', _key: 'm', basis: source }],
  }
}

test('the sentences number at least 60, and half of them must not be found', () => {
  expect(unbacked.length + harmless.length).toBeGreaterThanOrEqual(60)
  expect(harmless.length).toBeGreaterThanOrEqual(unbacked.length)
})

describe('a claim without a source is found', () => {
  test.each(unbacked)('%s: %s', (kind, sentence) => {
    const [finding, ...more] = findClaims([block(sentence)])
    expect(finding).toMatchObject({ blockKey: 'a', sentence, kind })
    expect(more).toEqual([])
    for (const words of finding?.words ?? []) expect(sentence).toContain(words)
  })

  test.each(unbacked)('and lets through with one: %s: %s', (_, sentence) => {
    expect(findClaims([block(`[${sentence}]`)])).toEqual([])
  })
})

test.each(harmless)('%s is no claim: %s', (_, sentence) => {
  expect(findClaims([block(sentence)])).toEqual([])
})

describe('prose of other people, labeled before it was read', () => {
  test.each([...unseenClaims, ...heldOutClaims])('needs a source: %s', (sentence) => {
    expect(findClaims([block(sentence)])).toHaveLength(1)
  })

  test.each([...unseenHarmless, ...heldOutHarmless, ...editorsHarmless, ...laterHarmless])(
    'needs none: %s',
    (sentence) => {
      expect(findClaims([block(sentence)])).toEqual([])
    },
  )
})

test('of claims in plain words it finds some: a net, and not a reviewer', () => {
  const found = (sentences: readonly string[]) =>
    sentences.filter((sentence) => findClaims([block(sentence)]).length > 0).length
  expect(found(editorsClaims)).toBeGreaterThanOrEqual(19)
  // Of these no rule knew anything when they were written.
  expect(found(laterClaims)).toBeGreaterThanOrEqual(4)
})

describe('a source covers its own sentence', () => {
  test('and not the one beside it', () => {
    const found = findClaims([
      block('It was [28% in EOLIA]. Elsewhere it was 40%. We know little.'),
    ])
    expect(found.map(({ sentence }) => sentence)).toEqual(['Elsewhere it was 40%.'])
  })

  test('nor by a space that laps over', () => {
    expect(findClaims([block('[EOLIA was large. ]It saved 40% of them.')])).toHaveLength(1)
  })

  test('over an abbreviation in it', () => {
    expect(findClaims([block('Peek et al. [(2009)] found that 63% survived.')])).toEqual([])
  })

  test('only where the source is still there', () => {
    const gone = {
      ...block('It was [28%].'),
      markDefs: [{ _type: 'evidence', _key: 'm', basis: null }],
    }
    expect(findClaims([gone])).toHaveLength(1)
  })

  test('a link or a bold word is no source', () => {
    const linked = { ...block('It was [28%].'), markDefs: [{ _type: 'link', _key: 'm' }] }
    expect(findClaims([linked])).toHaveLength(1)
  })
})

test('a claim over several spans is one finding, with all words that make it', () => {
  const spans = ['Our proven ', 'track', ' record saves ', 'hospitals.'].map((text) => ({ text }))
  expect(findClaims([{ _type: 'block', _key: 'b', children: spans }])).toMatchObject([
    { blockKey: 'b', words: ['proven', 'track record', 'saves hospitals'], kind: 'superiority' },
  ])
})

test('pictures and tables are passed over', () => {
  expect(
    findClaims([
      { _type: 'figure', _key: 'f' },
      { _type: 'block', _key: 'e' },
    ]),
  ).toEqual([])
})
