import { expect, test } from 'vitest'
import { receiptOf } from '#lib/claims/override-record.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { problemsOf } from '../gates.ts'
import { readChange } from '../publication.ts'

const sentence = 'Our specialists lower mortality.'
const block = (basis?: string) => ({
  _type: 'block',
  _key: 'a',
  children: [{ _type: 'span', _key: 's', text: sentence, marks: basis ? ['m'] : [] }],
  markDefs: basis
    ? [{ _type: 'evidence', _key: 'm', basis: { _type: 'reference', _ref: basis } }]
    : [],
})
const types = ['article', 'service', 'page', 'partnerPage']

/** What stops a draft with these fields, of those gates that look at claims. */
async function problems(lake: Awaited<ReturnType<typeof serveLake>>, fields: object) {
  await lake.editor.createOrReplace({
    _id: 'drafts.a',
    _type: 'article',
    audience: 'public',
    ...fields,
  })
  const change = await readChange(lake.editor, 'a', new Date('2026-11-22T12:00:00Z'))
  if (!change) throw new Error('There is no draft.')
  return (await problemsOf(change)).filter(({ what }) => what.includes(sentence))
}

test.each(types)(
  'a %s that rests on a retracted source is stopped, the source named',
  async (_type) => {
    await using lake = await serveLake()
    const source = { _id: 'trial', _type: 'source', title: 'A trial', status: 'current' }
    await lake.editor.create(source)
    expect(await problems(lake, { _type, body: [block('trial')] })).toEqual([])
    await lake.editor.patch('trial').set({ status: 'retracted' }).commit()
    expect(await problems(lake, { _type, body: [block('trial')] })).toMatchObject([
      { todo: expect.stringContaining('“A trial” was retracted'), path: ['body', { _key: 'a' }] },
    ])
  },
)

test('only a draft of a retraction is no retraction yet', async () => {
  await using lake = await serveLake()
  const source = { _id: 'trial', _type: 'source', title: 'A trial', status: 'current' }
  await lake.editor.create(source)
  await lake.editor.create({ ...source, _id: 'drafts.trial', status: 'retracted' })
  expect(await problems(lake, { body: [block('trial')] })).toEqual([])
})

test('a sentence stands only with its reason on record', async () => {
  await using lake = await serveLake()
  const recorded = {
    _key: 'o',
    sentence,
    reason: 'It is said to be discussed.',
    by: 'Ilse Adeyemi',
    at: '2026-11-22T10:00:00Z',
  }
  const claimOverrides = [{ _key: 'o', sentence, receipt: receiptOf(recorded) }]
  const fields = { body: [block()], claimOverrides }
  expect(await problems(lake, { body: [block()] })).toHaveLength(1)
  expect(await problems(lake, fields)).toMatchObject([
    {
      what: expect.stringContaining('No reason is on record'),
      path: ['claimOverrides', { _key: 'o' }],
    },
  ])
  const record = { _id: 'override.a', _type: 'claimReasons', entries: [recorded] }
  await lake.editor.create(record)
  expect(await problems(lake, fields)).toEqual([])
  await lake.editor.createOrReplace({ ...record, entries: [{ ...recorded, by: 'Somebody else' }] })
  expect(await problems(lake, fields)).toHaveLength(1)
  expect(await lake.anonymous.fetch('*[_id == "override.a"]')).toEqual([])
})
