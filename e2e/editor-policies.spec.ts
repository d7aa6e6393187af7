import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { ask, askAsReader } from './answers.ts'
import { collectComplaints, stoppedBy } from './complaints.ts'
import { anonymous, editor } from './lake.ts'
import { field, newDocument } from './studio.ts'

/** All that the Studio tries elsewhere, and that its policy stops. It works without. */
const stoppedInStudio = [
  // Whether a newer version is out, and a note to Sanity that somebody uses this one.
  'policy: connect-src https://api.sanity.io',
  'policy: connect-src https://sanity-cdn.com',
  // Its typeface; the device's own stands in.
  'policy: font-src https://design-system-static.sanity.io',
  // A library asks whether it may make code of text, and does without where it may not.
  'policy: script-src eval',
]

const nonceIn = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

const preview = (page: Page) => page.locator('iframe').first().contentFrame()

/** Opens a tool of the Studio, which forgets a click that comes while it lays itself out. */
async function openTool(page: Page, name: 'Query' | 'Presentation') {
  const link = page.getByRole('link', { name, exact: true })
  await expect(async () => {
    await link.click({ timeout: 5_000 })
    await expect(page).toHaveURL(name === 'Query' ? /\/vision/ : /\/presentation/, {
      timeout: 5_000,
    })
  }).toPass()
}

async function draftCookie(context: BrowserContext): Promise<string> {
  const found = (await context.cookies()).find(({ name }) => name === '__prerender_bypass')
  return `${found?.name}=${found?.value}`
}

/** The article that is begun below. */
let begun = ''
test.afterEach(async () => {
  if (begun) await editor.delete(`drafts.${begun}`)
  begun = ''
})

test('the Studio and its preview work under their policies, which stop all that leads elsewhere', async ({
  page,
}) => {
  const complaints = await collectComplaints(page)

  await test.step('an article form takes what is typed', async () => {
    begun = await newDocument(page, 'article')
    const title = field(page, 'Title')
    // A form that is still opening lets the first letters go.
    await expect(async () => {
      await title.fill('')
      await title.pressSequentially('Typed')
      await expect(title).toHaveValue('Typed', { timeout: 3_000 })
    }).toPass()
  })
  await test.step('the Query tool answers', async () => {
    await openTool(page, 'Query')
    await expect(async () => {
      await page.getByRole('button', { name: /fetch/i }).first().click({ timeout: 5_000 })
      await expect(page.getByText(/Execution/)).toBeVisible({ timeout: 5_000 })
    }).toPass()
  })
  await test.step('a click on the page beside the form opens its field', async () => {
    await openTool(page, 'Presentation')
    const heading = preview(page).getByRole('heading', { level: 1 })
    await expect(async () => {
      await heading.click({ timeout: 5_000 })
      await expect(page).toHaveURL(/presentation\/homePage\/homePage\/[^?]+/, { timeout: 3_000 })
    }).toPass()
  })
  await expect.poll(() => stoppedBy(complaints)).toEqual(stoppedInStudio)

  const policies = (await askAsReader(paths.studio())).all('content-security-policy')
  expect(policies).toHaveLength(1)
  expect(policies[0]).toMatch(/script-src 'self'(?: 'sha256-[^']+')+;/)
  expect(policies[0]?.replace(/style-src [^;]+/, '')).not.toMatch(/unsafe|nonce|\s\*\s/)
})

test.describe('an editor in draft mode', () => {
  const id = 'drafts.seen-in-draft-mode'
  test.afterEach(async () => {
    await editor.delete(id)
  })

  test('reads a page that is drawn anew under a nonce of its own, and follows what is written', async ({
    page,
    context,
  }) => {
    await page.goto(`${paths.studio()}/presentation`)
    await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible({ timeout: 90_000 })
    const cookie = await draftCookie(context)
    const slug = 'seen-in-draft-mode'
    const draft = { _id: id, _type: 'article', slug: { _type: 'slug', current: slug } }
    await editor.createOrReplace({ ...draft, title: 'As first written' })
    const path = paths.article(slug)

    const answers = await Promise.all([1, 2].map(() => ask(path, { headers: { cookie } })))
    const policies = answers.map((answer) => answer.all('content-security-policy'))
    expect(policies.map(({ length }) => length)).toEqual([1, 1])
    const nonces = policies.map(([policy]) => nonceIn(policy))
    expect(new Set(nonces).size).toBe(2)
    for (const [at, { text }] of answers.entries()) {
      const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map(
        ([, attributes = '']) => attributes,
      )
      const bare = scripts.filter((attributes) => !attributes.includes(`nonce="${nonces[at]}"`))
      expect(bare.filter((attributes) => !attributes.includes('application/ld+json'))).toEqual([])
      expect(answers[at]?.header('cache-control')).toMatch(/no-store/)
    }

    const tab = await context.newPage()
    const complaints = await collectComplaints(tab)
    await tab.goto(path)
    const heading = tab.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(/As first written/)
    // What is written before the page listens is seen with the next letter.
    let times = 0
    await expect(async () => {
      times += 1
      await editor
        .patch(id)
        .set({ title: `As written since, ${times}` })
        .commit()
      await expect(heading).toHaveText(/As written since/, { timeout: 3_000 })
    }).toPass()
    expect(complaints).toEqual([])

    expect((await askAsReader(path)).status, 'for everyone else').toBe(404)
    expect(await anonymous.fetch('count(*[slug.current == $slug])', { slug })).toBe(0)
  })
})
