import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'
import { field, openStudio, write } from './studio.ts'

interface Article {
  _id: string
  slug: string
  title: string
  words: string
}

/** An article with its first paragraph. */
const anArticle = () =>
  anonymous.fetch<Article>(
    `*[_type == "article" && body[0].style == "normal"] | order(_id)[0]{
      _id, "slug": slug.current, title, "words": pt::text(body[0])
    }`,
  )

/** The page beside the form. Presentation replaces its frame once, so it is found anew each time. */
const preview = (page: Page) => page.locator('iframe').first().contentFrame()

async function openPreview(page: Page, { slug, title }: Article) {
  await openStudio(page, `/presentation?preview=${paths.article(slug)}`)
  await expect(preview(page).getByRole('heading', { level: 1, name: title })).toBeVisible({
    timeout: 90_000,
  })
  await expect(field(page, 'Title')).toBeEditable({ timeout: 60_000 })
}

const draftTitle = ({ _id }: Article) =>
  editor.fetch<string | null>('*[_id == $draft][0].title', { draft: `drafts.${_id}` })

test.afterEach(async () => {
  const drafts = await editor.fetch<string[]>(
    '*[_type == "article" && _id in path("drafts.**")]._id',
  )
  for (const id of drafts) await editor.delete(id)
})

test('a draft shows beside the form and nowhere else', async ({ page, request }) => {
  const article = await anArticle()
  const changed = 'A title that is only a draft'
  await openPreview(page, article)
  await write(page, 'Title', changed)
  await expect(preview(page).getByRole('heading', { level: 1 })).toContainText(changed)
  await expect.poll(() => draftTitle(article)).toBe(changed)

  const published = await request.get(paths.article(article.slug))
  expect(await published.text()).not.toContain(changed)
  for (const path of [paths.blog(), paths.feed(), paths.sitemap()]) {
    expect(await (await request.get(path)).text(), path).not.toContain(changed)
  }
  expect(await anonymous.fetch('count(*[title == $changed])', { changed })).toBe(0)
})

test('a click on the page opens its field, in the head and in the text', async ({ page }) => {
  const article = await anArticle()
  await openPreview(page, article)
  const form = page.getByTestId('document-panel-scroller')

  // The page can be clicked a moment before it is known what stands where.
  await expect(async () => {
    await preview(page).getByText(article.words.slice(0, 40)).first().click()
    await expect(page).toHaveURL(/body/, { timeout: 3_000 })
  }).toPass()
  await expect(form.getByTestId('field-body')).toBeInViewport()

  await preview(page).getByRole('heading', { level: 1 }).click()
  await expect(page).toHaveURL(/title/)
  await expect(field(page, 'Title')).toBeFocused()
})

test('an editor leaves the preview and sees what readers see', async ({ page, context }) => {
  const article = await anArticle()
  const changed = 'Another title that is only a draft'
  await openPreview(page, article)
  await write(page, 'Title', changed)
  await expect.poll(() => draftTitle(article)).toBe(changed)

  const tab = await context.newPage()
  await tab.goto(paths.article(article.slug))
  await expect(tab.getByRole('heading', { level: 1 })).toContainText(changed)
  await tab.getByRole('link', { name: 'Leave preview' }).click()
  await expect(tab.getByRole('link', { name: 'Leave preview' })).toHaveCount(0)
  await expect(tab).toHaveURL(paths.article(article.slug))
  await expect(tab.getByRole('heading', { level: 1, name: article.title })).toBeVisible()
})
