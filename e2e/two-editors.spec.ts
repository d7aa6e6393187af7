import { expect, test } from '@playwright/test'
import { anonymous, editor } from './lake.ts'
import { field, openDocument, write } from './studio.ts'

test('two editors see each other write', async ({ page, context }) => {
  const topic = await anonymous.fetch<string>('*[_type == "topic"] | order(_id)[0]._id')
  const other = await context.newPage()
  await openDocument(page, 'topic', topic)
  await openDocument(other, 'topic', topic)

  await write(page, 'Introduction', 'Written in the first window.')
  await expect(field(other, 'Introduction')).toHaveValue('Written in the first window.')
  await field(other, 'Title').fill('Named in the second')
  await expect(field(page, 'Title')).toHaveValue('Named in the second')

  await page.close()
  await other.close()
  await editor.delete(`drafts.${topic}`)
})
