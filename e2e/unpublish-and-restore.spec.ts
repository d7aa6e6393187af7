import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { field, openDocument, publish, stateOf, write } from './studio.ts'

const id = 'page-that-changes'
const path = paths.page('that-changes')
const first = 'What the page said first.'
const later = 'What the page said later.'

/** Status of the page for a reader, and whether it says so. */
const readerSees = (page: Page, text: string) => async () => {
  const answer = await page.request.get(path)
  return answer.status() === 200 ? (await answer.text()).includes(text) : answer.status()
}

test.beforeEach(async () => {
  await editor.createOrReplace({
    _id: id,
    _type: 'page',
    title: 'That changes',
    slug: { _type: 'slug', current: 'that-changes' },
    lead: first,
  })
})

test.afterEach(async () => {
  await editor.delete({
    query: '*[_id in [$id, "drafts." + $id, "page-that-links"] || _id match "moved-that-*"]',
    params: { id },
  })
})

test('an editor takes a page off the site and puts it back', async ({ page }) => {
  await expect.poll(readerSees(page, first)).toBe(true)
  await openDocument(page, 'page', id)
  // What readers see now has its own view, and there the button takes it away.
  await page.getByRole('button', { name: 'Published', exact: true }).click()
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const take = dialog.getByRole('button', { name: 'Take it off the site' })
  await expect(take).toBeDisabled()
  await dialog.getByRole('radio', { name: /^Nowhere/ }).check()
  await take.click()
  await expect.poll(() => stateOf(id)).toBe('draft')
  await expect.poll(readerSees(page, first)).toBe(410)

  await openDocument(page, 'page', id)
  await publish(page, id)
  await expect.poll(readerSees(page, first)).toBe(true)
})

test('visitors of a page that was taken away go where the editor said', async ({ page }) => {
  const holder = {
    _id: 'page-that-links',
    _type: 'page',
    title: 'That links',
    slug: { _type: 'slug', current: 'that-links' },
    body: [
      {
        _type: 'block',
        _key: 'a',
        style: 'normal',
        children: [{ _type: 'span', _key: 's', text: 'See there.', marks: ['m'] }],
        markDefs: [
          { _type: 'internalLink', _key: 'm', reference: { _type: 'reference', _ref: id } },
        ],
      },
    ],
  }
  await editor.createOrReplace(holder)
  await openDocument(page, 'page', id)
  await page.getByRole('button', { name: 'Published', exact: true }).click()
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'To another page of ours' }).check()
  await dialog.getByRole('textbox', { name: 'Search a page by its title' }).fill('About')
  await dialog.getByRole('radio', { name: /\(\/about\)/ }).check()
  // What refers to the page is named, and holds it until it lets go.
  await expect(dialog.getByRole('link', { name: 'That links' })).toBeVisible()
  const take = dialog.getByRole('button', { name: 'Take it off the site' })
  await expect(take).toBeDisabled()
  await editor.delete(holder._id)
  await expect(take).toBeEnabled()
  await take.click()
  const location = async () => {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    return answer.headers().location ?? answer.status()
  }
  await expect.poll(location).toBe(paths.page('about'))
  await expect.poll(() => stateOf(id)).toBe('draft')
})

test('a page that comes back may be found by search engines again', async ({ page }) => {
  const stored = await editor.getDocument(id)
  await expect.poll(readerSees(page, first)).toBe(true)
  await editor.delete(id)
  await expect.poll(readerSees(page, first)).toBe(404)
  // Once the site has heard of it, a reader asks for it in the moment that it comes back.
  for (const asked of [1, 2, 3]) {
    if (stored) await editor.createOrReplace(stored)
    await expect.poll(readerSees(page, first), { intervals: [5] }).toBe(true)
    expect(await (await page.request.get(path)).text(), `time ${asked}`).not.toContain('noindex')
    await editor.delete(id)
    await expect.poll(readerSees(page, first)).toBe(404)
  }
})

test('an editor restores what a page said before', async ({ page }) => {
  await openDocument(page, 'page', id)
  for (const words of [first, later]) {
    await write(page, 'Lead', `${words} So it is.`)
    await publish(page, id)
    await expect.poll(readerSees(page, words)).toBe(true)
  }

  await page.getByRole('button', { name: /ago|just now/ }).click()
  await page.getByRole('tab', { name: 'History' }).click()
  const publications = page
    .getByRole('listbox', { name: 'Document revisions' })
    .getByRole('option', {
      name: /Published/,
    })
  await publications.nth(1).getByRole('button').first().click()
  await expect(field(page, 'Lead')).toHaveValue(`${first} So it is.`)
  await page.getByRole('button', { name: /revert/i }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect.poll(() => stateOf(id)).toBe('changed')
  await publish(page, id)
  await expect.poll(readerSees(page, first)).toBe(true)
})
