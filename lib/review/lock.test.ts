import { expect, test } from 'vitest'
import { articleDocuments } from '#sanity/seed/articles/all.ts'
import { approvalDocument } from './approval.ts'
import { lockOf, type ReadApproval } from './lock.ts'
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

function approved(reviewed: Stored = document) {
  const given = approvalDocument({
    documentId: 'article-1',
    type: 'article',
    document: reviewed,
    reviewer: reviewer._id,
    approvedAt: '2026-11-01T10:00:00Z',
    nextDue: '2027-11-01',
  })
  return { ...given, reviewer, credential: null }
}
const shown = (now: Stored, approval: ReadApproval | null, by = authors) =>
  lockOf('article', now, by, [approval]).shown

test('an approved text is shown, with a typo fixed as well', () => {
  expect(shown(document, approved())).toBe('current')
  const dek = String(document.dek).replace(/[.]$/u, '')
  expect(shown({ ...document, dek }, approved())).toBe('current')
})

test('after a change of meaning, and one of a digit, the approved text goes on being shown', () => {
  const approval = approved()
  expect(shown({ ...document, title: 'ECMO cures 9 of 10' }, approval)).toBe('approved')
  expect(shown({ ...document, body: [] }, approval)).toBe('approved')
})

test('an article that makes claims is not shown before its first approval', () => {
  expect(needsReview(document)).toBe(true)
  expect(shown(document, null)).toBe('none')
})

test('what makes no claims, and what is for job seekers, may be shown unreviewed', () => {
  const plain = { _type: 'article', audience: 'public', title: 'Meet the team', dek: 'Who we are.' }
  expect(shown(plain, null)).toBe('current')
  expect(shown({ ...document, audience: 'jobSeeker' }, null)).toBe('current')
})

test('an approval by an author, without a credential, or with a broken seal counts as none', () => {
  const approval = approved()
  expect(shown(document, approval, ['person-r'])).toBe('none')
  const bare = { ...approval, reviewer: { ...reviewer, credentials: [] } }
  expect(shown(document, bare)).toBe('none')
  const late = { ...approval, approvedAt: '2028-01-02T00:00:00Z' }
  expect(shown(document, late)).toBe('none')
  const forged = { ...approval, text: { ...approval.text, title: 'ECMO cures everyone' } }
  expect(shown(document, forged)).toBe('none')
  expect(shown(document, { ...approval, reviewer: null })).toBe('none')
  const [held] = reviewer.credentials
  const checkedLater = { ...reviewer, credentials: [{ ...held, verifiedOn: '2026-11-02' }] }
  expect(shown(document, { ...approval, reviewer: checkedLater })).toBe('none')
})

test('until a draft that was approved is published, the approval before it stands', () => {
  const draft = { ...document, title: 'Another title' }
  const [now, before] = [approved(draft), approved()]
  const approvals = [now, before]
  expect(lockOf('article', document, authors, approvals)).toEqual({
    shown: 'current',
    approval: before,
  })
  expect(lockOf('article', draft, authors, approvals)).toEqual({
    shown: 'current',
    approval: now,
  })
  const other = { ...document, title: 'A third title' }
  expect(lockOf('article', other, authors, approvals)).toEqual({
    shown: 'approved',
    approval: now,
  })
})
