import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { approvalOf } from '#lib/review/approved.fixture.ts'
import { anonymous, editor } from './lake.ts'
import { read, siteUrl, timeUntilShown } from './reader.ts'
import { field, openDocument, openStudio } from './studio.ts'

const id = 'asks-for-a-review'
const expired = 'reviewer-of-last-year'
const ilse = 'person-ilse-adeyemi'
const approved = 'article-cesar-and-eolia'
const reference = (_ref: string) => ({ _type: 'reference', _ref, _key: _ref })

/** An article that rests a claim on a source, as an editor of another program would store it. */
const claiming = (authors: string[]) => ({
  _id: id,
  _type: 'article',
  title: 'Asks for a review',
  slug: { _type: 'slug', current: id },
  dek: 'What a registry says about the people we care for.',
  audience: 'public',
  topic: reference('topic-at-the-bedside'),
  authors: authors.map(reference),
  publishedAt: '2026-01-02T00:00:00Z',
  keyPoints: ['A circuit is checked.', 'Alarms are answered.', 'A handover is written.'],
  body: [
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [{ _type: 'evidence', _key: 'e', basis: reference('source-eolia') }],
      children: [
        { _type: 'span', _key: 's', text: 'In a trial, 35% had died after 60 days.', marks: ['e'] },
      ],
    },
  ],
})

interface Kept {
  dek: string
  slug: string
  authors: unknown[]
}

let before: Kept

test.beforeAll(async () => {
  before = await editor.fetch<Kept>('*[_id == $id][0]{dek, "slug": slug.current, authors}', {
    id: approved,
  })
})

test.afterEach(async () => {
  await editor.patch(approved).set({ dek: before.dek, authors: before.authors }).commit()
  const made = [`review.${id}`, `approval.${id}`, `drafts.${id}`, id, expired]
  const transaction = editor.transaction()
  for (const document of made) transaction.delete(document)
  await transaction.commit()
})

test('approvals and requests are private', async () => {
  await editor.create({ _id: `review.${id}`, _type: 'reviewRequest', status: 'waiting' })
  const query = '*[_type in ["medicalApproval", "reviewRequest"] || _id in path("approval.**")]._id'
  expect(await editor.fetch<string[]>(query)).toContain(`review.${id}`)
  expect(await editor.fetch<string[]>(query)).toContain(`approval.${approved}`)
  expect(await anonymous.fetch(query)).toEqual([])
})

test('a typo reaches readers, a changed number never does', async ({ request }) => {
  const url = siteUrl + paths.article(before.slug)
  const fixed = `${before.dek.replace(/\.$/, '')}!`
  await editor.patch(approved).set({ dek: fixed }).commit()
  await timeUntilShown(url, fixed)
  await editor.patch(approved).set({ dek: '9 of 10 people survive on ECMO.' }).commit()
  await timeUntilShown(url, before.dek)
  for (const path of [paths.article(before.slug), paths.blog(), paths.feed(), paths.home()]) {
    expect(await (await request.get(path)).text(), path).not.toContain('9 of 10')
  }
})

test('a service page and the partner page that lapsed go on showing what was approved', async () => {
  const service = 'service-that-lapses'
  const path = siteUrl + paths.service(service)
  const said = 'A specialist stays beside the circuit.'
  const slug = { _type: 'slug', current: service }
  const given = { _type: 'service', title: 'That lapses', slug, summary: said }
  const published = await editor.createOrReplace({ _id: service, ...given })
  const reviewer = 'person-tomas-reyes-lind'
  const about = { documentId: service, draft: null, published, reviewer, type: 'service' as const }
  const { lead } = await editor.fetch<{ lead: string }>('*[_id == "partnerPage"][0]{lead}')
  try {
    await editor.mutate(approvalOf(about))
    await timeUntilShown(path, 'Medically reviewed by')
    const lapsing = 'Call us on all 365 days of the year.'
    await editor.patch(service).set({ summary: lapsing }).commit()
    await editor
      .patch('partnerPage')
      .set({ lead: `${lead} ${lapsing}` })
      .commit()
    const isDrawn = async () => (await read(path)).headers['content-revision']
    await expect.poll(isDrawn).toBe('approved-text')
    for (const url of [path, siteUrl + paths.services(), siteUrl + paths.partner()]) {
      expect((await read(url)).body, url).not.toContain(lapsing)
    }
    expect((await read(path)).body).toContain(said)
    await expect
      .poll(async () => (await read(siteUrl + paths.partner())).headers['content-revision'])
      .toBe('approved-text')
    expect((await read(siteUrl + paths.partner())).body).not.toContain(lapsing)
  } finally {
    await editor.patch('partnerPage').set({ lead }).commit()
    await editor.transaction().delete(service).delete(`approval.${service}`).commit()
  }
})

test('an approval by an author counts as none', async ({ request }) => {
  const path = paths.article(before.slug)
  const reviewer = await editor.fetch<string>('*[_id == $id][0].reviewer._ref', {
    id: `approval.${approved}`,
  })
  expect((await request.get(path)).status()).toBe(200)
  await editor
    .patch(approved)
    .append('authors', [reference(reviewer)])
    .commit()
  await expect.poll(async () => (await request.get(path)).status()).toBe(404)
  await editor.patch(approved).set({ authors: before.authors }).commit()
  await expect.poll(async () => (await request.get(path)).status()).toBe(200)
})

test('a text is asked for, returned, approved by somebody who may, and read', async ({
  page,
  request,
}) => {
  await editor.createOrReplace(claiming([ilse]))
  await editor.create({
    _id: expired,
    _type: 'person',
    name: 'Reviewer of last year',
    roles: ['reviewer'],
    credentials: [
      {
        _type: 'heldCredential',
        _key: 'c',
        credential: reference('credential-rn'),
        expires: '2025-12-31',
        verifiedOn: '2025-01-01',
      },
    ],
  })
  const url = siteUrl + paths.article(id)
  expect((await request.get(paths.article(id))).status()).toBe(404)
  expect(await (await request.get(paths.blog())).text()).not.toContain('Asks for a review')

  await openDocument(page, 'article', id)
  await expect(page.getByText('readers see it once it was approved')).toBeVisible({
    timeout: 60_000,
  })
  await askFor(page, 'Tomás Reyes-Lind, MD')
  await expect.poll(() => statusOf()).toBe('waiting')

  await openStudio(page, '/review')
  await sitDown(page, 'Tomás Reyes-Lind, MD')
  await page
    .getByRole('region', { name: 'Waiting for me' })
    .getByRole('link', { name: 'Asks for a review' })
    .click()
  await expect(page.getByText('35% had died after 60 days').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^DOI 10\./ })).toBeVisible()

  await sitDown(page, 'Ilse Adeyemi, MSN, RN, CCRN')
  await expect(page.getByText(/This person wrote the text/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled()
  await sitDown(page, 'Reviewer of last year')
  await expect(page.getByText(/credential of this person has expired/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled()

  await sitDown(page, 'Tomás Reyes-Lind, MD')
  await page.getByRole('textbox', { name: /what has to change/ }).fill('Say which trial.')
  await page.getByRole('button', { name: 'Return it to the author' }).click()
  await expect.poll(() => statusOf()).toBe('returned')
  await page.getByRole('link', { name: 'Open it in the form' }).click()
  await expect(page.getByText('Tomás Reyes-Lind returned it: Say which trial.')).toBeVisible({
    timeout: 60_000,
  })

  await openStudio(page, `/review/${id}`)
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText('Approved.', { exact: true })).toBeVisible()
  await timeUntilShown(url, 'Medically reviewed by')

  await openDocument(page, 'article', id)
  await expect(page.getByText(/Approved by Tomás Reyes-Lind on/)).toBeVisible({ timeout: 60_000 })
  await expect(async () => {
    await field(page, 'Summary').fill('What a registry says about 9 people we care for.')
    await expect(page.getByText(/This change lapses the approval/)).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect
    .poll(() => editor.fetch<string>('*[_id == $id][0].dek', { id }))
    .toContain('9 people')
  await timeUntilShown(url, 'about the people we care for')
  expect(await (await request.get(url)).text()).not.toContain('9 people')
})

async function askFor(page: Page, name: string) {
  await expect(async () => {
    await page.getByTestId('action-menu-button').last().click({ timeout: 2_000 })
    await page.getByRole('menuitem', { name: 'Request medical review' }).click({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await page.getByLabel('Who should review it?').selectOption({ label: name })
  await page.getByRole('button', { name: 'Ask for the review' }).click()
}

async function sitDown(page: Page, name: string) {
  await page.getByLabel('I am').selectOption({ label: name })
}

const statusOf = () => editor.fetch<string>('*[_id == $id][0].status', { id: `review.${id}` })
