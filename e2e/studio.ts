import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'

// A cold Studio is several megabytes of script on a slow machine.
const opening = { timeout: 90_000 }

/** Opens a tool or a list of the Studio and waits until it can be used. */
export async function openStudio(page: Page, path = '') {
  await page.setViewportSize({ width: 1600, height: 1200 })
  // What moves in the Studio is painted by the processor here: more than half of what opening it costs.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${paths.studio()}${path}`, { waitUntil: 'commit' })
  await expect(page.getByRole('link', { name: 'Content', exact: true })).toBeVisible(opening)
}

/** Opens an empty document of a type and returns the id that it will be published under. */
export async function newDocument(page: Page, type: string): Promise<string> {
  await openStudio(page, `/intent/create/template=${type};type=${type}/`)
  await expect(field(page, 'Title')).toBeEditable(opening)
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.url())?.[0]
  if (!id) throw new Error(`No document id in ${page.url()}`)
  return id
}

/** Opens a document of a type for editing, with the lists beside it out of the way. */
export async function openDocument(page: Page, type: string, id: string) {
  await openStudio(page, `/intent/edit/id=${id};type=${type}/`)
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible(opening)
}

/** Gives the form the whole window. */
export async function enterFocusMode(page: Page) {
  // The panes are laid out anew while a document opens, which forgets a click that comes early.
  await expect(async () => {
    await page.getByRole('button', { name: /Enter focus mode/ }).click({ timeout: 2_000 })
    await expect(page.getByRole('button', { name: /Exit focus mode/ })).toBeVisible({
      timeout: 2_000,
    })
  }).toPass()
}

/** A text field of the form, by its label. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true }).first()
}

/**
 * Writes into a field of the open document, until there is something to publish: a Studio that is
 * still opening shows its form before it listens, and lets the first letters go.
 */
export async function write(page: Page, label: string, text: string) {
  await expect(async () => {
    await field(page, label).fill(text)
    const publishButton = page.getByRole('button', { name: 'Publish', exact: true })
    await expect(publishButton).toBeEnabled({ timeout: 5_000 })
  }).toPass()
}

/** A field with all that belongs to it, by its path in the document. */
export function fieldset(page: Page, path: string): Locator {
  return page.getByTestId(`field-${path}`)
}

/** Shows one group of fields. A document that is still opening goes back to its first. */
export async function openTab(page: Page, name: string) {
  const tab = page.getByRole('tab', { name, exact: true })
  await expect(async () => {
    await tab.click({ timeout: 5_000 })
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}

/** Searches in a reference field and takes the first document that shows the text. */
export async function chooseReference(search: Locator, text: string) {
  const found = search.page().getByRole('option').filter({ hasText: text }).getByRole('button')
  // A search that is typed while the field still loads is forgotten.
  await expect(async () => {
    await search.fill('')
    await search.fill(text)
    await found.first().click({ timeout: 5_000 })
  }).toPass()
}

/** Adds lines to a list of texts. */
export async function addLines(list: Locator, lines: readonly string[]) {
  for (const line of lines) {
    const before = await list.getByRole('textbox').count()
    await list.getByRole('button', { name: 'Add item' }).click()
    await expect(list.getByRole('textbox')).toHaveCount(before + 1)
    await list.getByRole('textbox').last().fill(line)
  }
}

/** Publishes the open document and waits until the lake has it so. */
export async function publish(page: Page, id: string) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const refusal = page.getByRole('dialog', { name: 'Not published yet' })
  const state = async () =>
    (await refusal.isVisible()) ? `refused: ${await refusal.textContent()}` : stateOf(id)
  await expect.poll(state, { message: `published ${id}` }).toBe('published')
}

/** What the lake holds of a document. */
export async function stateOf(id: string): Promise<'none' | 'draft' | 'published' | 'changed'> {
  const ids = await editor.fetch<string[]>('*[_id in [$id, "drafts." + $id]]._id', { id })
  if (ids.length === 2) return 'changed'
  if (ids.length === 0) return 'none'
  return ids[0] === id ? 'published' : 'draft'
}

/** A picture of our own making, as an editor would choose it from the disk. */
export async function picture(name: string, width: number, height: number) {
  const background = { r: 11, g: 95, b: 102 }
  const buffer = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
  return { name, mimeType: 'image/png', buffer }
}

/** The search of a reference field, by its label. */
export function reference(page: Page, label: string): Locator {
  return page.getByRole('combobox', { name: label, exact: true })
}

/** Waits until the draft of a document holds the uploaded file. */
export async function uploaded(name: string, id: string) {
  const query = `count(*[_type == "sanity.imageAsset" && originalFilename == $name]
    [_id in *[_id == $draft][0].body[].image.asset._ref ||
     _id == *[_id == $draft][0].heroImage.image.asset._ref]) > 0`
  await expect
    .poll(() => editor.fetch<boolean>(query, { name, draft: `drafts.${id}` }), { message: name })
    .toBe(true)
}
