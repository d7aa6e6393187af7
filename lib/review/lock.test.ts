import { expect, test } from 'vitest'
import { articleDocuments } from '#sanity/seed/articles/all.ts'
import { approvalDocument } from './approval.ts'
import { lockOf } from './lock.ts'
import { needsReview } from './needs-review.ts'
import type { Stored } from './stored.ts'

const [article] = articleDocuments
if (!article) throw new Error('There is no sample article.')
const document: Stored = article
const reviewer = {
  _id: 'person-r',
  credentials: [{ clinical: true, expires: '2028-01-01', verifiedOn: '2026-01-01' }],
}
const authors = ['person-a']

async function approved(reviewed: Stored = document) {
  const given = await approvalDocument({
    documentId: 'article-1',
    type: 'article',
    document: reviewed,
    reviewer: reviewer._id,
    approvedAt: '2026-11-01T10:00:00Z',
    nextDue: '2027-11-01',
  })
  return { ...given, reviewer }
}
const shown = async (now: Stored, approval: Parameters<typeof lockOf>[3], by = authors) =>
  (await lockOf('article', now, by, approval)).shown

test('an approved text is shown, with a typo fixed as well', async () => {
  expect(await shown(document, await approved())).toBe('current')
  const dek = String(document.dek).replace(/[.]$/u, '')
  expect(await shown({ ...document, dek }, await approved())).toBe('current')
})

test('after a change of meaning, and one of a digit, the approved text goes on being shown', async () => {
  const approval = await approved()
  expect(await shown({ ...document, title: 'ECMO cures 9 of 10' }, approval)).toBe('approved')
  expect(await shown({ ...document, body: [] }, approval)).toBe('approved')
})

test('an article that makes claims is not shown before its first approval', async () => {
  expect(needsReview(document)).toBe(true)
  expect(await shown(document, null)).toBe('none')
})

test('what makes no claims, and what is for job seekers, may be shown unreviewed', async () => {
  const plain = { _type: 'article', audience: 'public', title: 'Meet the team', dek: 'Who we are.' }
  expect(await shown(plain, null)).toBe('current')
  expect(await shown({ ...document, audience: 'jobSeeker' }, null)).toBe('current')
})

test('an approval by an author, without a credential, or with a broken seal counts as none', async () => {
  const approval = await approved()
  expect(await shown(document, approval, ['person-r'])).toBe('none')
  const bare = { ...approval, reviewer: { ...reviewer, credentials: [] } }
  expect(await shown(document, bare)).toBe('none')
  const late = { ...approval, approvedAt: '2028-01-02T00:00:00Z' }
  expect(await shown(document, late)).toBe('none')
  const forged = { ...approval, text: { ...approval.text, title: 'ECMO cures everyone' } }
  expect(await shown(document, forged)).toBe('none')
  expect(await shown(document, { ...approval, reviewer: null })).toBe('none')
})
