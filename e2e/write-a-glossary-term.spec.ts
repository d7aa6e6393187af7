import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'
import { field, openDocument, publish } from './studio.ts'

const id = 'term-of-a-test'
const meaning = 'A loop of tubing that a test has made up, to be taken away again.'

test.afterEach(async () => {
  await editor.transaction().delete(id).delete(`drafts.${id}`).commit()
})

test('an editor writes a glossary term, under a name that no other has, and readers look it up', async ({
  page,
  request,
}) => {
  const other = await anonymous.fetch<{ title: string; source: string }>(
    '*[_type == "glossaryTerm" && defined(source)] | order(title)[0]{title, "source": source._ref}',
  )
  await editor.createOrReplace({
    _id: `drafts.${id}`,
    _type: 'glossaryTerm',
    title: other.title.toUpperCase(),
    slug: { _type: 'slug', current: id },
    definition: meaning,
    source: { _type: 'reference', _ref: other.source },
  })
  await openDocument(page, 'glossaryTerm', id)
  await page.getByRole('button', { name: 'Validation', exact: true }).click()
  const refusal = `“${other.title}” has this name already.`
  await expect(page.getByRole('button', { name: refusal })).toBeVisible()
  const publishButton = page.getByRole('button', { name: 'Publish', exact: true })
  await expect(publishButton).toBeDisabled()

  await expect(async () => {
    await field(page, 'Term').fill('Loop of a test')
    await expect(publishButton).toBeEnabled({ timeout: 5_000 })
  }).toPass()
  await publish(page, id)

  const textOf = async (path: string) => (await request.get(path)).text()
  await expect.poll(() => textOf(paths.term(id))).toContain(meaning)
  await expect.poll(() => textOf(paths.glossary())).toContain('Loop of a test')
})
