import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { siteUrl, timeUntilShown } from './reader.ts'
import { openStudio, write } from './studio.ts'

const approved = 'article-cesar-and-eolia'
const approval = `approval.${approved}`

type Stored = { _id: string; _type: string; [field: string]: unknown }
let before: Stored[] = []

test.beforeAll(async () => {
  before = await editor.fetch<Stored[]>('*[_id in $ids]', { ids: [approved, approval] })
})
test.afterEach(async () => {
  const restored = editor.transaction().delete(`drafts.${approved}`)
  for (const document of before) restored.createOrReplace(document)
  await restored.commit()
})

test('an editor fixes a typo of an approved article, which stays approved and is live', async ({
  page,
}) => {
  const article = before.find(({ _id }) => _id === approved)
  const { slug } = await editor.fetch<{ slug: string }>('*[_id == $id][0]{"slug": slug.current}', {
    id: approved,
  })
  const url = siteUrl + paths.article(slug)
  const fixed = `${String(article?.dek).replace(/\.$/, '')}!`
  // Its review is overdue as well: both sides are told, and the text stays.
  await editor.patch(approval).set({ nextDue: '2026-11-01' }).commit()
  await timeUntilShown(url, 'It is being arranged; newer evidence may exist.')

  await openStudio(page, '/today')
  await page
    .getByRole('region', { name: 'Next medical review due' })
    .getByRole('link', { name: String(article?.title) })
    .click()
  await expect(page.getByText(/medical review is overdue since 2026-11-01/)).toBeVisible({
    timeout: 60_000,
  })
  await write(page, 'Summary', fixed)
  await expect(page.getByText(/This change stays within a typo fix \(1 character/)).toBeVisible()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await timeUntilShown(url, fixed)
  expect(await (await page.request.get(url)).text()).toContain('Medically reviewed by')
  const still = await editor.fetch<string>('*[_id == $approval][0].hash', { approval })
  expect(still).toBe(before.find(({ _id }) => _id === approval)?.hash)
})
