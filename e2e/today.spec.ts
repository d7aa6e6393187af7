import { expect, test } from '@playwright/test'
import { editor } from './lake.ts'
import { openStudio } from './studio.ts'

const person = 'waits-for-a-credential'

test.afterEach(() => editor.delete(person))

test('Today shows what waits as it comes, and a click opens it', async ({ page }) => {
  await openStudio(page, '/today')
  const row = page.getByRole('region', { name: 'Credentials that expire' })
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await expect(row.getByText('Waits For This')).toBeHidden()
  await editor.create({
    _id: person,
    _type: 'person',
    name: 'Waits For This',
    active: true,
    credentials: [{ _key: 'a', _type: 'heldCredential', expires: '2020-01-31' }],
  })
  await expect(row.getByText('expires Jan 31, 2020')).toBeVisible()
  await row.getByRole('link', { name: 'Waits For This' }).click()
  await expect(page).toHaveURL(new RegExp(person))
})
