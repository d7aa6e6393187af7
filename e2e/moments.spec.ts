import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { read, siteUrl } from './reader.ts'

const job = 'job-of-a-test'
const notice = 'notice-of-a-test'
const words = 'Our phone line moves tonight.'

test.afterEach(async () => {
  await editor.transaction().delete(job).delete(notice).commit()
  await expect.poll(() => bodyOf(paths.home())).not.toContain(words)
})

const bodyOf = async (path: string) => (await read(siteUrl + path)).body
const seconds = (count: number) => new Date(Date.now() + count * 1_000).toISOString()

/** An opening as any client could store it. */
const opening = (changed: object) =>
  editor.createOrReplace({
    _id: job,
    _type: 'job',
    title: 'Opened by a test',
    slug: { _type: 'slug', current: job },
    summary: 'Written by a test.',
    discipline: 'nursing',
    states: ['TX'],
    employment: ['fullTime'],
    pay: { min: 41, max: 52, unit: 'hour' },
    datePosted: new Date().toISOString().slice(0, 10),
    validThrough: seconds(3_600),
    ...changed,
  })

test('an opening closes and a notice comes and goes at their moments, with nobody publishing', async ({
  page,
}) => {
  const from = seconds(7)
  const end = seconds(16)
  await opening({ validThrough: end })
  await editor.create({
    _id: notice,
    _type: 'notice',
    text: words,
    level: 'caution',
    from,
    until: end,
  })
  await expect.poll(() => bodyOf(paths.job(job)), { intervals: [100] }).toContain('JobPosting')
  await expect.poll(() => bodyOf(paths.careers())).toContain(paths.job(job))
  expect(await bodyOf(paths.job(job))).not.toContain('This opening is closed')

  await expect.poll(() => bodyOf(paths.home()), { intervals: [50] }).toContain(words)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(from))
  await expect.poll(() => bodyOf('/no-such-page'), { intervals: [50] }).toContain(words)
  await page.goto(paths.job(job))
  const banner = page.getByRole('complementary', { name: 'Notice' })
  await expect(banner).toHaveText(`Important: ${words}`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

  const isOver = async () => Date.now() >= Date.parse(end)
  await expect.poll(isOver, { intervals: [20], timeout: 20_000 }).toBe(true)
  const closed = await bodyOf(paths.job(job))
  expect(closed).toContain('This opening is closed')
  expect(closed).not.toMatch(/JobPosting|>Apply</)
  for (const path of [paths.home(), paths.job(job), '/no-such-page']) {
    expect(await bodyOf(path), path).not.toContain(words)
  }
  expect(await bodyOf(paths.careers())).not.toContain(paths.job(job))
})

test('an opening that does not say what it pays has no page, and nothing lists it', async () => {
  await opening({})
  const listed = [paths.careers(), paths.sitemap()]
  for (const path of listed) await expect.poll(() => bodyOf(path)).toContain(paths.job(job))
  await opening({ pay: { min: 41, unit: 'hour' } })
  await expect.poll(async () => (await read(siteUrl + paths.job(job))).status).toBe(404)
  for (const path of listed) await expect.poll(() => bodyOf(path)).not.toContain(paths.job(job))
})
