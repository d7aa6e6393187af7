import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor, switchOffFaults, switchOn } from './lake.ts'
import { openDocument } from './studio.ts'

const id = 'redirect-of-a-test'

test.afterEach(async () => {
  await switchOffFaults()
  await editor.delete({ query: '*[_type == "redirect" && _id match "*of-a-test"]' })
})

const publish = (from: string, to: string) =>
  editor.createOrReplace({ _id: id, _type: 'redirect', from, to, permanent: true })

test('an address of the WordPress site leads to the page that took its place', async ({ page }) => {
  await page.goto('/?p=12')
  await expect(page).toHaveURL(paths.article('role-of-ecmo-specialists'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/author/anyone/page/2/')
  await expect(page).toHaveURL(paths.team())
})

test('every kind of old address leads there in one step', async ({ request }) => {
  for (const [from, to] of [
    ['/?p=12', '/blog/role-of-ecmo-specialists'],
    ['/?p=27&utm_source=mail', '/why-partner-with-us?utm_source=mail'],
    ['/about-us/', '/about'],
    ['/category/families/page/2/', '/blog/topic/for-families'],
    ['/category/news/', '/blog'],
    ['/tag/ecmo/', '/blog'],
    ['/author/admin/', '/team'],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 })
    expect(answer.status(), from).toBe(301)
    expect(answer.headers().location, from).toBe(to)
    expect((await request.get(to)).status(), to).toBe(200)
  }
})

test('a redirect works as soon as it is published, and is gone as soon', async ({ request }) => {
  const location = async () => {
    const answer = await request.get('/spring-2019', { maxRedirects: 0 })
    return answer.headers().location ?? answer.status()
  }
  expect(await location()).toBe(404)
  const soon = { timeout: 5_000, intervals: [20] }
  await publish('/spring-2019', '/services')
  await expect.poll(location, soon).toBe('/services')
  await publish('/spring-2019', 'https://www.elso.org/')
  await expect.poll(location, soon).toBe('https://www.elso.org/')
  await editor.delete(id)
  await expect.poll(location, soon).toBe(404)
})

test('a star carries on what it stood for, and what is gone says so with ways on', async ({
  request,
}) => {
  const get = (path: string) => request.get(path, { maxRedirects: 0 })
  await publish('/old-tags/*', '/blog/topic/*')
  const soon = { timeout: 5_000, intervals: [20] }
  await expect
    .poll(async () => (await get('/old-tags/evidence')).headers().location, soon)
    .toBe('/blog/topic/evidence')
  await editor.createOrReplace({ _id: id, _type: 'redirect', from: '/spring-2019', gone: true })
  await expect.poll(async () => (await get('/spring-2019')).status(), soon).toBe(410)
  const gone = await (await get('/spring-2019')).text()
  for (const way of ['I work for a hospital', 'I want to understand ECMO', 'I am looking for work'])
    expect(gone).toContain(way)
  expect(gone).toMatch(/href="tel:\+\d+"/)
  expect(gone).toContain('In an emergency call 911')
})

test('with the lake away, redirects go on leading', async ({ request }) => {
  await switchOn('down')
  const answer = await request.get('/?p=12', { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
})

test('the Studio names the circle that a redirect would make, and does not publish it', async ({
  page,
}) => {
  await publish('/first', '/second')
  await editor.create({
    _id: 'drafts.second-of-a-test',
    _type: 'redirect',
    from: '/second',
    to: '/first',
    permanent: true,
  })
  await openDocument(page, 'redirect', 'second-of-a-test')
  await page.getByRole('button', { name: 'Validation' }).click()
  await expect(page.getByText('in circles: /second → /first → /second')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
})
