import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anArticle, editor } from './lake.ts'
import { siteUrl, timeUntilShown } from './reader.ts'
import { fieldset, openDocument, openTab, publish } from './studio.ts'

const wrong = 'It said that a test had been read by somebody.'
const now = 'It says that nobody has read it.'

test('an editor writes down a correction, and readers see it on the article and among all', async ({
  page,
}) => {
  const { _id, slug } = await anArticle()
  const before = await editor.getDocument(_id)
  try {
    await openDocument(page, 'article', _id)
    const corrections = fieldset(page, 'corrections')
    const dialog = page.getByRole('dialog')
    const words = (name: string) => dialog.getByRole('textbox', { name, exact: true })
    await expect(async () => {
      if (await dialog.isHidden()) {
        await openTab(page, 'People and review')
        await corrections.getByRole('button', { name: 'Add item' }).click({ timeout: 5_000 })
      }
      await words('What was wrong').fill(wrong, { timeout: 5_000 })
    }).toPass({ timeout: 60_000 })
    await dialog.getByRole('radio', { name: /^Significant/ }).check()
    await words('What it says now').fill(now)
    await page.keyboard.press('Escape')
    await publish(page, _id)
    for (const path of [paths.article(slug), paths.corrections()]) {
      await timeUntilShown(siteUrl + path, wrong)
      await page.goto(path)
      const entry = page.getByRole('listitem').filter({ hasText: wrong })
      await expect(entry).toContainText('Significant correction')
      await expect(entry).toContainText(`What it says now: ${now}`)
    }
  } finally {
    if (before) await editor.createOrReplace(before)
    await editor.delete(`drafts.${_id}`)
  }
})
