import { expect, test } from 'vitest'
import { serveLake } from '../../lake/served-lake.fixture.ts'
import { readChange } from '../publication.ts'
import { consentGate } from './consent.ts'

const now = new Date('2026-11-22T12:00:00Z')
const consent = {
  _id: 'consent.a',
  _type: 'consentRecord',
  kind: 'testimonial',
  surfaces: ['stories'],
  signedOn: '2026-05-04',
  expiresAt: '2027-06-30T04:00:00Z',
}
const reference = (_ref: string, type: string) => ({
  _type: 'reference',
  _ref,
  _weak: true,
  _strengthenOnPublish: { type },
})
const quote = { _type: 'testimonial', consent: reference('consent.a', 'consentRecord') }

async function open() {
  const lake = await serveLake()
  const gate = async (id: string) => {
    const change = await readChange(lake.editor, id, now)
    if (!change) throw new Error(`There is no draft of ${id}.`)
    return (await consentGate(change)).map(({ what }) => what)
  }
  return { ...lake, gate, [Symbol.asyncDispose]: () => lake[Symbol.asyncDispose]() }
}

test('a quote may be published while its consent is live', async () => {
  await using lake = await open()
  await lake.editor.create(consent)
  await lake.editor.create({ _id: 'drafts.q', ...quote })
  expect(await lake.gate('q')).toEqual([])
})

test.each<[Record<string, unknown>, string]>([
  [{ revokedAt: '2026-11-20T08:00:00Z' }, 'its consent was revoked on November 20, 2026.'],
  [{ expiresAt: '2026-11-22T12:00:00Z' }, 'its consent ended on November 22, 2026.'],
  [{ kind: 'story' }, 'its consent is for something else.'],
  [{ surfaces: ['print'] }, 'its consent names no page of this site.'],
  [{ signedOn: null }, 'its consent is not signed.'],
  [{ _id: 'drafts.consent.a' }, 'it names no consent, or one that is not published yet.'],
])('with a consent that says %o it is stopped, and told why', async (change, why) => {
  await using lake = await open()
  await lake.editor.create<Record<string, unknown>>({ ...consent, ...change })
  await lake.editor.create({ _id: 'drafts.q', ...quote })
  expect(await lake.gate('q')).toEqual([`Readers would not see this: ${why}`])
})

test('a story says why its patients may be told of', async () => {
  await using lake = await open()
  await lake.editor.create({ ...consent, kind: 'story' })
  await lake.editor.create({ _id: 'drafts.s', ...quote, _type: 'successStory' })
  expect((await lake.gate('s')).join()).toContain('no patient can be recognized')
})

test('a quote is put on a page only where its consent names that page', async () => {
  await using lake = await open()
  await lake.editor.create(consent)
  await lake.editor.create({
    _id: 'q',
    ...quote,
    speakerName: 'Ada',
    consent: { _type: 'reference', _ref: 'consent.a' },
  })
  const page = {
    _type: 'partnerPage',
    sections: [{ _key: 'care', testimonials: [{ _key: 'q', _type: 'reference', _ref: 'q' }] }],
  }
  await lake.editor.create({ _id: 'drafts.partnerPage', ...page })
  expect(await lake.gate('partnerPage')).toEqual([
    'Readers would not see “Ada” here: no live consent allows it on this page.',
  ])
  await lake.editor.create({ _id: 'partnerPage', ...page })
  expect(await lake.gate('partnerPage')).toEqual([])
})

test('an older draft does not take a revocation back', async () => {
  await using lake = await open()
  await lake.editor.create({ ...consent, revokedAt: '2026-11-20T08:00:00Z' })
  await lake.editor.create({ ...consent, _id: 'drafts.consent.a' })
  expect((await lake.gate('consent.a')).join()).toContain('was revoked')
})
