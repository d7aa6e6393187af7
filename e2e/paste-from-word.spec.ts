import { expect, type Page, test } from '@playwright/test'
import { googleDocsClipboard } from '#lib/import/google-docs.fixture.ts'
import { wordClipboard } from '#lib/import/word.fixture.ts'
import { editor } from './lake.ts'
import { openDocument } from './studio.ts'

const _id = 'service-of-a-paste'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async () => {
  await editor.createOrReplace({
    _id: `drafts.${_id}`,
    _type: 'service',
    title: 'Pasted',
    slug: { _type: 'slug', current: _id },
    summary: 'Written by a test.',
  })
})

test.afterEach(() => editor.delete(`drafts.${_id}`))

/** Pastes until something is there: a Studio that is still opening may lose the first key. */
async function pasteInto(page: Page, html: string, count: number) {
  await expect(async () => {
    if (!(await stored())?.length) await paste(page, html)
    await expect.poll(async () => (await stored())?.length, { timeout: 5_000 }).toBe(count)
  }).toPass()
}

/** Puts HTML on the browser's own clipboard and presses Ctrl+V in the text of the open document. */
async function paste(page: Page, html: string) {
  await page.evaluate(async (text) => {
    // What Chromium would clean away when writing, a copy from another program keeps: so it is
    // put there by a copy event, as another program would.
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', text)
      event.clipboardData?.setData('text/plain', 'plain words')
      event.preventDefault()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
    document.execCommand('copy')
  }, html)
  const text = page.getByTestId('pt-editor').getByRole('textbox').first()
  await text.click()
  await page.keyboard.press('ControlOrMeta+v')
}

const stored = () =>
  editor.fetch<{ kind: string; text: string | null }[] | null>(
    `*[_id == $id][0].body[]{
      "kind": select(defined(listItem) => listItem + string(level), defined(style) => style, _type),
      "text": select(_type == "block" => pt::text(@), caption)
    }`,
    { id: `drafts.${_id}` },
  )

test('an editor pastes from Word, keeps the text and reads what was left out', async ({ page }) => {
  await openDocument(page, 'service', _id)
  await pasteInto(page, wordClipboard, 12)
  const kinds = ((await stored()) ?? []).map(({ kind }) => kind)
  expect(kinds).toEqual(
    'h2 normal h3 bullet1 bullet2 bullet1 h3 number1 number1 dataTable h2 normal'.split(' '),
  )
  const notes = page.getByRole('region', { name: 'Left out when pasting' })
  await expect(notes).toContainText(
    'A footnote was left out: “ELSO guidelines for training, 2024.”',
  )
  await expect(notes).toContainText('A picture “A circuit beside a bed” was left out')
  await page.keyboard.type('More.')
  await expect(notes).toBeVisible()
  await notes.getByRole('button', { name: 'I have read it' }).click()
  await expect(notes).toBeHidden()
})

test('an editor pastes from Google Docs', async ({ page }) => {
  await openDocument(page, 'service', _id)
  await pasteInto(page, googleDocsClipboard, 8)
  expect(await stored()).toContainEqual({ kind: 'number2', text: 'And on weekends?' })
  const notes = page.getByRole('region', { name: 'Left out when pasting' })
  await expect(notes).toContainText('Merged cells were parted')
})
