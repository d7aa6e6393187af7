import { expect, test } from 'vitest'
import { approvalDocument } from '#lib/review/approval.ts'
import { serveLake } from '../../lake/served-lake.fixture.ts'
import { readChange } from '../publication.ts'
import { medicalReviewGate } from './medical-review.ts'

const now = new Date('2026-11-22T12:00:00Z')
const reference = (_ref: string) => ({ _type: 'reference', _ref, _key: _ref })
const article = {
  _type: 'article',
  audience: 'public',
  title: 'Survival after 60 days',
  dek: 'In a trial 35% had died.',
  authors: [reference('person-a')],
}

async function problems(given: {
  audience?: string
  reviewer?: string
  expires?: string
  hash?: string
}) {
  await using lake = await serveLake()
  const { audience = 'public', reviewer, expires = '2028-01-01', hash } = given
  await lake.editor.create({ _id: 'credential', _type: 'credential', clinical: true })
  for (const _id of ['person-a', 'person-b']) {
    const held = {
      _key: 'c',
      credential: reference('credential'),
      expires,
      verifiedOn: '2025-01-01',
    }
    await lake.editor.create({ _id, _type: 'person', credentials: [held] })
  }
  const document = { ...article, audience }
  await lake.editor.create({ _id: 'drafts.article', ...document })
  if (reviewer) {
    const approvedAt = '2026-11-01T00:00:00Z'
    const about = { documentId: 'article', type: 'article' as const, document }
    const approval = approvalDocument({ ...about, reviewer, approvedAt, nextDue: '2027-11-01' })
    await lake.editor.create({ ...approval, ...(hash && { hash }) })
  }
  const change = await readChange(lake.editor, 'article', now)
  return change ? await medicalReviewGate(change) : []
}

test('an article with claims that nobody approved is not published', async () => {
  expect(await problems({})).toMatchObject([
    { what: expect.stringContaining('nobody has approved') },
  ])
})

test('an approval by the author, or with an expired credential, does not help', async () => {
  expect(await problems({ reviewer: 'person-a' })).toHaveLength(1)
  expect(await problems({ reviewer: 'person-b', expires: '2026-10-31' })).toHaveLength(1)
})

test('an approval whose seal does not fit its text does not help', async () => {
  expect(await problems({ reviewer: 'person-b', hash: 'another' })).toHaveLength(1)
})

test('an approval by somebody else lets it through; for job seekers none is needed', async () => {
  expect(await problems({ reviewer: 'person-b' })).toEqual([])
  expect(await problems({ audience: 'jobSeeker' })).toEqual([])
})
