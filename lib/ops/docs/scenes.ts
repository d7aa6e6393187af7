import { expect, type Locator, type Page } from '@playwright/test'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { wordClipboard } from '#lib/import/word.fixture.ts'
import type { Stage } from './stage.ts'

interface Scene {
  /** Of the picture and of the guide that shows it. */
  name: string
  /** Where the picture is kept, from the folder of the guides; `<name>.webp` there by default. */
  file?: string
  play: (stage: Stage) => Promise<void>
  cleanUp?: (stage: Stage) => Promise<unknown>
}

const edit = (type: string, id: string) => `/intent/edit/id=${id};type=${type}/`
const textOf = (page: Page) => page.getByTestId('pt-editor').getByRole('textbox').first()
const isReady = (page: Page) =>
  page.getByRole('button', { name: 'Publish', exact: true }).waitFor({ timeout: 120_000 })

/** Opens a document of the sample content. */
async function openDocument({ page, open }: Stage, type: string, id: string): Promise<void> {
  await open(edit(type, id))
  await isReady(page)
  await page.getByTestId('form-view').waitFor()
  await page.getByText('Resolving locations').waitFor({ state: 'hidden' })
  // The list beside the form draws its lines one by one; those out of sight may stay empty.
  await expect(page.locator('[data-ui="TextSkeleton"]'))
    .toHaveCount(0, { timeout: 8_000 })
    .catch(() => undefined)
}

/** Puts what an editor should look at into the middle. */
const show = (part: Locator) =>
  part.evaluate((element) => element.scrollIntoView({ block: 'center' }))

/** The first document of a type, as the samples have it. */
const first = (stage: Stage, type: string) =>
  stage.editor.fetch<string>('*[_type == $type && _id in path("*")] | order(_id)[0]._id', { type })

const demo = 'demo-of-a-guide'
const removeDemo = ({ editor }: Stage) =>
  editor.delete({ query: '*[_id in [$id, "drafts." + $id]]', params: { id: demo } })

const hour = 3_600_000

/** Three enquiries of nobody, one of them late and one that may tell of a patient. */
async function storeEnquiries({ editor }: Stage): Promise<void> {
  const ago = (hours: number) => new Date(Date.now() - hours * hour)
  const suspected = [{ field: 'message', kind: 'room' }]
  const message = 'Please call us about my husband in room 12.'
  for (const enquiry of [
    newEnquiry({ id: `${demo}-1`, at: ago(3), suspected, message }),
    newEnquiry({ id: `${demo}-2`, topic: 'careers', at: ago(30) }),
    newEnquiry({ id: `${demo}-3`, topic: 'other', at: ago(1), replyHours: 48 }),
  ]) {
    await editor.createOrReplace(enquiry)
  }
}
const removeEnquiries = ({ editor }: Stage) =>
  editor.delete({
    query: '*[_id in path("enquiry.*") && string::startsWith(_id, $begins)]',
    params: { begins: `enquiry.${demo}` },
  })

const discard = async (stage: Stage, type: string) =>
  stage.editor.delete(`drafts.${await first(stage, type)}`)

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', text)
      event.preventDefault()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
    document.execCommand('copy')
  }, html)
  await textOf(page).click()
  await page.keyboard.press('ControlOrMeta+v')
}

/** One scene a guide, and the two of the README: each leaves the content as it was. */
export const scenes: readonly Scene[] = [
  {
    name: 'new-article',
    async play(stage) {
      const { page, editor } = stage
      await editor.createOrReplace({
        _id: `drafts.${demo}`,
        _type: 'article',
        title: 'What the specialist watches',
        slug: { _type: 'slug', current: demo },
        audience: 'public',
      })
      await openDocument(stage, 'article', demo)
      await paste(page, wordClipboard)
      const notes = page.getByRole('region', { name: 'Left out when pasting' })
      await notes.waitFor()
      await show(notes)
    },
    cleanUp: removeDemo,
  },
  {
    name: 'import-a-file',
    async play(stage) {
      const { page, editor } = stage
      const span = (text: string) => [{ _type: 'span', _key: 's', text, marks: [] }]
      const block = (_key: string, style: string, text: string) => ({
        _type: 'block',
        _key,
        style,
        markDefs: [],
        children: span(text),
      })
      await editor.createOrReplace({
        _id: `drafts.${demo}`,
        _type: 'article',
        title: 'A night at the bedside',
        slug: { _type: 'slug', current: 'a-night-at-the-bedside' },
        audience: 'public',
        body: [
          block('a', 'h2', 'The first hour'),
          block('b', 'normal', 'The specialist walks the circuit from the pump to the patient.'),
          block('c', 'h2', 'The handover'),
          block('d', 'normal', 'Two people, one checklist, read aloud.'),
        ],
      })
      await openDocument(stage, 'article', demo)
      await textOf(page).waitFor()
      await show(page.getByTestId('pt-editor'))
    },
    cleanUp: removeDemo,
  },
  {
    name: 'pictures',
    async play(stage) {
      await openDocument(stage, 'article', await first(stage, 'article'))
      await show(stage.page.getByTestId('field-heroImage.origin'))
    },
  },
  {
    name: 'cite',
    async play(stage) {
      await openDocument(stage, 'article', await first(stage, 'article'))
      await show(stage.page.getByTestId('field-body'))
    },
  },
  {
    name: 'preview',
    async play({ page, open }) {
      await open('/presentation')
      await page.locator('iframe').first().waitFor()
      await page.frameLocator('iframe').first().getByRole('heading', { level: 1 }).waitFor()
      await expect(page.getByText(/^Loading/)).toHaveCount(0, { timeout: 60_000 })
      await page.getByText('No matching documents').waitFor({ state: 'hidden' })
    },
  },
  {
    name: 'medical-review',
    async play(stage) {
      const { page, open } = stage
      const id = await first(stage, 'article')
      const published = await stage.editor.getDocument(id)
      if (!published) return
      const dek = `${published.dek} It was written for families.`
      await stage.editor.createOrReplace({ ...published, _id: `drafts.${id}`, dek })
      await open(`/review/${id}`)
      await page.getByText('It was written for families.').first().waitFor()
      const reviewers = page.getByLabel('I am')
      await reviewers.selectOption({ index: 1 })
    },
    cleanUp: (stage) => discard(stage, 'article'),
  },
  {
    name: 'schedule',
    async play(stage) {
      const id = await first(stage, 'article')
      const published = await stage.editor.getDocument(id)
      if (published) await stage.editor.createOrReplace({ ...published, _id: `drafts.${id}` })
      await openDocument(stage, 'article', id)
      await stage.page.getByRole('button', { name: 'Open document actions' }).click()
      await stage.page.getByRole('menuitem', { name: 'Publish at…' }).click()
      await stage.page.getByRole('dialog').waitFor()
      await stage.page.getByText('Still looking').waitFor({ state: 'hidden' })
    },
    cleanUp: (stage) => discard(stage, 'article'),
  },
  {
    name: 'fix-a-typo',
    async play(stage) {
      await openDocument(stage, 'article', await first(stage, 'article'))
      await stage.page.getByRole('tab', { name: 'Details' }).click()
    },
  },
  {
    name: 'change-the-address',
    async play(stage) {
      const { page, editor } = stage
      const [id = '', slug = ''] = await editor.fetch<string[]>(
        '*[_type == "article" && count(*[references(^._id)]) > 0] | order(_id)[0]{"all": [_id, slug.current]}.all',
      )
      const published = await editor.getDocument(id)
      if (!published) return
      const changed = { _type: 'slug', current: `${slug}-explained` }
      await editor.createOrReplace({ ...published, _id: `drafts.${id}`, slug: changed })
      await openDocument(stage, 'article', id)
      const notice = page.getByRole('region', { name: 'The address changes' })
      await notice.waitFor()
      await notice.getByRole('link').first().waitFor()
      await show(notice)
    },
    cleanUp: ({ editor }) =>
      editor.delete({ query: '*[_id in path("drafts.*") && slug.current match "*-explained"]' }),
  },
  {
    name: 'update-a-service',
    async play(stage) {
      await openDocument(stage, 'service', await first(stage, 'service'))
      const used = stage.page.getByRole('region', { name: 'Used on' })
      await used.getByRole('link').first().waitFor()
      await show(used)
    },
  },
  {
    name: 'unpublish',
    async play(stage) {
      const { page, editor } = stage
      const slug = { _type: 'slug', current: demo }
      await editor.createOrReplace({ _id: demo, _type: 'page', title: 'Spring campaign', slug })
      await openDocument(stage, 'page', demo)
      await page.getByRole('button', { name: 'Published', exact: true }).click()
      await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'To another page of ours' }).check()
      await dialog.getByRole('textbox').fill('About')
      await dialog.getByRole('radio', { name: /\(\/about\)/ }).waitFor()
    },
    cleanUp: removeDemo,
  },
  {
    name: 'post-an-opening',
    async play(stage) {
      const { page } = stage
      await openDocument(stage, 'job', await first(stage, 'job'))
      await page.getByRole('tab', { name: 'Pay, place and dates' }).click()
      await show(page.getByTestId('field-pay'))
    },
  },
  {
    name: 'put-up-a-notice',
    async play(stage) {
      const { page, editor } = stage
      await editor.createOrReplace({
        _id: `drafts.${demo}`,
        _type: 'notice',
        text: 'Our phone line moves tonight from 10 to 11 p.m. Please write to us in that hour.',
        level: 'caution',
        from: '2030-01-10T22:00:00Z',
        until: '2030-01-11T05:00:00Z',
      })
      await openDocument(stage, 'notice', demo)
      await show(page.getByTestId('field-level'))
    },
    cleanUp: removeDemo,
  },
  {
    name: 'enquiries',
    async play(stage) {
      await storeEnquiries(stage)
      await stage.open('/enquiries')
      await expect(stage.page.getByTestId('enquiries').getByRole('listitem')).toHaveCount(3)
    },
    cleanUp: removeEnquiries,
  },
  {
    name: 'answer-an-enquiry',
    async play(stage) {
      await storeEnquiries(stage)
      await stage.open(`/enquiries/enquiry.${demo}-1`)
      const message = stage.page.getByTestId('said-message')
      await expect(message).toContainText('Hidden')
      await show(message)
    },
    cleanUp: removeEnquiries,
  },
  {
    name: 'testimonials',
    async play(stage) {
      await openDocument(stage, 'testimonial', await first(stage, 'testimonial'))
    },
  },
  {
    name: 'site',
    file: '../site.png',
    async play({ page }) {
      await page.goto('/', { waitUntil: 'networkidle' })
    },
  },
  {
    name: 'studio',
    file: '../studio.png',
    async play(stage) {
      await openDocument(stage, 'article', await first(stage, 'article'))
    },
  },
]
