import { expect, type Locator, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import {
  addLines,
  chooseReference,
  enterFocusMode,
  field,
  fieldset,
  newDocument,
  openTab,
  picture,
  publish,
  reference,
  stateOf,
  uploaded,
} from './studio.ts'

const title = 'A night beside the circuit'
const slug = 'a-night-beside-the-circuit'
const dek = 'What an ECMO specialist does between two rounds.'
const alt = 'A specialist reads the pressures of the circuit'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.afterEach(async () => {
  await editor.delete({ query: '*[slug.current == $slug]', params: { slug } })
})

test('an editor writes an article, publishes it, and a reader finds it everywhere', async ({
  page,
  context,
}) => {
  const id = await newDocument(page, 'article')
  await expect(async () => {
    await field(page, 'Title').fill(title)
    await expect.poll(() => stateOf(id), { timeout: 5_000 }).toBe('draft')
  }).toPass()
  await page.getByRole('button', { name: 'Generate' }).click()
  await expect(field(page, 'Address')).toHaveValue(slug)
  await field(page, 'Summary').fill(dek)
  await chooseReference(reference(page, 'Topic'), 'ECMO basics')
  await addLines(fieldset(page, 'keyPoints'), [
    'The circuit is checked every hour.',
    'Alarms are answered at the bedside.',
    'The handover is in writing.',
  ])
  await writeBody(page, id)
  await expect(async () => {
    await openTab(page, 'People and review')
    const authors = fieldset(page, 'authors')
    if (await authors.getByRole('combobox').isHidden())
      await authors.getByRole('button', { name: 'Add item' }).click({ timeout: 5_000 })
    await expect(authors.getByRole('combobox')).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await chooseReference(fieldset(page, 'authors').getByRole('combobox'), 'Callum Iwasaki')
  await publish(page, id)

  const reader = await context.newPage()
  await expect(async () => {
    const answer = await reader.goto(paths.article(slug))
    expect(answer?.status()).toBe(200)
  }).toPass()
  await readArticle(reader)
  for (const list of [paths.blog(), paths.topic('ecmo-basics')]) {
    // Lists are made after the article itself.
    await expect(async () => {
      await reader.goto(list)
      await expect(reader.getByRole('link', { name: title })).toBeVisible({ timeout: 1_000 })
    }).toPass()
  }
  for (const file of [paths.feed(), paths.jsonFeed(), paths.sitemap()]) {
    // Files for machines are made after all pages.
    const text = async () => (await reader.request.get(file)).text()
    await expect.poll(text, { message: file }).toContain(paths.article(slug))
  }
})

async function writeBody(page: Page, id: string) {
  await enterFocusMode(page)
  // The same button, under the same name, makes the editor large and small again.
  const expand = page.getByRole('button', { name: 'Expand editor' })
  await expand.click()
  const text = page.getByTestId('pt-editor').getByRole('textbox').first()
  await text.click()
  // The editor knows the signs that writers type: ## for a heading, - for a list.
  await page.keyboard.type('## The first hour\n')
  await page.keyboard.type('The specialist walks the circuit.\n')
  await page.keyboard.type('### What is checked\n')
  await page.keyboard.type('- Flow and pressures\nClots\n\n')
  await page.keyboard.type('Trials have tested ECMO.\n')

  const address = field(page, 'Leads to')
  await mark(page, 'The specialist walks the circuit.', 50, 'Link to an address', address)
  await address.fill('https://www.elso.org/')
  await page.keyboard.press('Escape')

  const source = reference(page, 'Rests on')
  await mark(page, 'Trials have tested ECMO.', 20, 'Evidence', source)
  await pasteReference(source, '10.1056/NEJMoa1800385', 'Combes A')
  await page.keyboard.press('Escape')

  await text.getByText('Clots').click()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Insert Picture (block)' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles(await picture('IMG_2041.png', 1600, 900))
  await uploaded('IMG_2041.png', id)
  await dialog.getByRole('textbox', { name: 'Alternative text' }).fill(alt)
  await page.keyboard.press('Escape')
  await expand.click()
}

/** The editor may lose a selection, or what it opened, while it takes in what was typed. */
async function mark(page: Page, sentence: string, x: number, action: string, opened: Locator) {
  const text = page.getByTestId('pt-editor').getByText(sentence)
  const button = page.getByRole('button', { name: action })
  await expect(async () => {
    await text.dblclick({ position: { x, y: 10 } })
    await expect(button).toBeEnabled({ timeout: 2_000 })
    await button.click()
    await expect(opened).toBeVisible({ timeout: 10_000 })
  }).toPass()
}

/** As somebody does who has copied the DOI from the paper. */
async function pasteReference(search: Locator, copied: string, text: string) {
  const found = search.page().getByRole('option').filter({ hasText: text }).getByRole('button')
  await expect(async () => {
    await search.fill('')
    await search.click()
    await search.page().evaluate((words) => navigator.clipboard.writeText(words), copied)
    await search.press('ControlOrMeta+v')
    await found.first().click({ timeout: 5_000 })
  }).toPass()
}

async function readArticle(reader: Page) {
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(reader.getByRole('heading', { level: 2, name: 'The first hour' })).toBeVisible()
  await expect(reader.getByRole('heading', { level: 3, name: 'What is checked' })).toBeVisible()
  await expect(reader.getByRole('listitem').filter({ hasText: 'Flow and pressures' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'specialist', exact: true })).toHaveAttribute(
    'href',
    'https://www.elso.org/',
  )
  await expect(reader.getByRole('img', { name: alt })).toBeVisible()
  await expect(reader.getByText('Combes A').first()).toBeVisible()
  await expect(reader.getByText('Callum Iwasaki').first()).toBeVisible()
}
