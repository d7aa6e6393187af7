import { expect, test } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { daysFrom } from './row.ts'
import { rows } from './rows.ts'

const days = daysFrom(new Date('2026-11-22T12:00:00Z'))

async function read(documents: { _id: string; _type: string; [field: string]: unknown }[]) {
  await using lake = await serveLake()
  for (const document of documents) await lake.editor.create(document)
  const found = await Promise.all(
    rows.map(async ({ title, load }) => [title, await load(lake.editor, days)] as const),
  )
  return Object.fromEntries(found.filter(([, items]) => items.length > 0))
}

test('where nothing waits, nothing is listed', async () => {
  expect(await read([{ _id: 'a', _type: 'article' }])).toEqual({})
})

test('what waits is listed with what a click opens', async () => {
  const article = { _id: 'drafts.a', _type: 'article', title: 'An article' }
  const document = { _type: 'reference', _ref: 'a', _weak: true }
  const schedule = { _type: 'scheduledPublish', documentId: 'a', documentType: 'article' }
  const found = await read([
    article,
    { ...schedule, _id: 'schedule.a', state: 'failed', at: '2026-11-20T10:00:00Z', reason: 'Why' },
    ...[
      {
        _id: 'review.a',
        _type: 'reviewRequest',
        document,
        documentType: 'article',
        status: 'waiting',
      },
      {
        _id: 'approval.a',
        _type: 'medicalApproval',
        document,
        nextDue: '2026-12-01',
        documentType: 'article',
      },
      {
        _id: 'consent.a',
        _type: 'consentRecord',
        name: 'J. D.',
        expiresAt: '2026-12-24T00:00:00Z',
      },
      {
        _id: 'consent.b',
        _type: 'consentRecord',
        name: 'Later',
        expiresAt: '2028-01-01T00:00:00Z',
      },
      {
        _id: 'p',
        _type: 'person',
        name: 'Ann',
        credentials: [{ _key: 'a', expires: '2026-12-31' }],
      },
      {
        _id: 'q',
        _type: 'person',
        name: 'Left',
        active: false,
        credentials: [{ _key: 'a', expires: '2026-01-01' }],
      },
      {
        _id: 'enquiry.1',
        _type: 'enquiry',
        organization: 'A hospital',
        status: 'new',
        replyBy: '2026-11-23T10:00:00Z',
      },
      {
        _id: 'enquiry.2',
        _type: 'enquiry',
        name: 'Told of',
        status: 'assigned',
        suspected: [{ _key: 'a', field: 'name', kind: 'patientName' }],
        replyBy: '2026-11-22T10:00:00Z',
      },
      { _id: 'enquiry.3', _type: 'enquiry', name: 'Done', status: 'replied' },
      { _id: 'job', _type: 'job', title: 'Perfusionist', validThrough: '2026-11-22T11:00:00Z' },
      { _id: 'job-b', _type: 'job', title: 'Nurse', validThrough: '2026-11-22T13:00:00Z' },
      { _id: 'job-c', _type: 'job', title: 'Educator', validThrough: '2027-01-22T13:00:00Z' },
    ],
  ])
  expect(found).toEqual({
    'Not published at its time': [
      expect.objectContaining({ id: 'a', title: 'An article', note: 'Why' }),
    ],
    'Waiting for medical review': [expect.objectContaining({ id: 'a', type: 'article' })],
    'Next medical review due': [expect.objectContaining({ id: 'a', at: '2026-12-01' })],
    'Enquiries overdue': [
      expect.objectContaining({ id: 'enquiry.2', title: 'May tell of a patient' }),
    ],
    'Enquiries that wait': [expect.objectContaining({ id: 'enquiry.1', title: 'A hospital' })],
    'Credentials that expire': [expect.objectContaining({ title: 'Ann', at: '2026-12-31' })],
    'Consents that end': [expect.objectContaining({ id: 'consent.a' })],
    'Openings that close soon': [expect.objectContaining({ id: 'job-b' })],
    'Openings past their last day': [expect.objectContaining({ id: 'job' })],
  })
})

test('links that lead nowhere are found, and no others', async () => {
  const text = (...markDefs: object[]) => [
    { _key: 'a', _type: 'block', markDefs },
    { _key: 'b', _type: 'block', markDefs: [] },
    { _key: 'c', _type: 'figure' },
  ]
  const link = (href: string) => ({ _key: href, _type: 'link', href })
  const to = (_ref: string) => ({ _key: _ref, _type: 'internalLink', reference: { _ref } })
  const slug = (current: string) => ({ _type: 'slug', current })
  const found = await read([
    { _id: 'there', _type: 'service', slug: slug('there') },
    { _id: 'no-address', _type: 'person' },
    { _id: 'redirect', _type: 'redirect', from: '/old' },
    {
      _id: 'good',
      _type: 'article',
      title: 'Good',
      body: text(
        link('/services/there#a'),
        link('/blog'),
        link('/old'),
        link('https://elso.org'),
        to('there'),
      ),
    },
    {
      _id: 'bad',
      _type: 'article',
      title: 'Bad',
      body: text(link('/services/gone'), to('no-address')),
    },
    { _id: 'homePage', _type: 'homePage', title: 'Home', primaryCta: { href: '/nothing' } },
  ])
  expect(found).toEqual({
    'Links that lead nowhere': expect.arrayContaining([
      expect.objectContaining({ id: 'bad', note: '/services/gone, a document without a page' }),
      expect.objectContaining({ id: 'homePage', note: '/nothing' }),
    ]),
  })
})
