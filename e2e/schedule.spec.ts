import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, approve, editor, lakeUrl } from './lake.ts'
import { read, siteUrl, timeUntilShown } from './reader.ts'
import { SecondSite } from './second-site.ts'
import { openDocument } from './studio.ts'

const id = 'goes-out-later'
const schedule = `schedule.${id}`
const banner = 'schedule-banner'

/** A draft of an article, with nothing that the form would mark as wrong. */
async function draft(title: string) {
  const article = await anonymous.fetch<{ _type: string } | null>(
    '*[_type == "article" && defined(body)] | order(_id)[0]',
  )
  const { _rev } = await editor.createOrReplace({
    ...article,
    _id: `drafts.${id}`,
    _type: 'article',
    title,
    slug: { _type: 'slug', current: id },
  })
  return _rev
}

/** The same, as its reviewer approved it. */
async function approvedDraft(title: string) {
  await draft(title)
  await approve(id)
  return editor.fetch<string>('*[_id == $id][0]._rev', { id: `drafts.${id}` })
}

async function scheduleIn(milliseconds: number, revision: string, documentType = 'article') {
  const at = new Date(Date.now() + milliseconds)
  await editor.createOrReplace({
    _id: schedule,
    _type: 'scheduledPublish',
    documentId: id,
    documentType,
    at: at.toISOString(),
    zone: 'America/New_York',
    who: 'A test',
    revision,
    state: 'waiting',
  })
  return at.getTime()
}

test.use({ timezoneId: 'America/New_York' })

/** A Studio that opens on a busy machine shows its form before it has asked for more. */
const asking = { timeout: 60_000 }

test.afterEach(async () => {
  for (const gone of [schedule, `approval.${id}`, `drafts.${id}`, id]) await editor.delete(gone)
})

test('an editor schedules a draft in their own time zone, and takes it back', async ({ page }) => {
  const revision = await draft('Written for later')
  await openDocument(page, 'article', id)
  const dialog = page.getByRole('dialog', { name: 'Publish at a later time' })
  await expect(async () => {
    await page.getByRole('button', { name: 'Open document actions' }).click({ timeout: 2_000 })
    await page.getByRole('menuitem', { name: 'Publish at…' }).click({ timeout: 2_000 })
    await expect(dialog).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const at = dialog.getByLabel('Publish at')

  await at.fill('2027-03-14T02:30')
  await expect(dialog.getByText(/Clocks jump over this time that day.*3:30 AM EDT/)).toBeVisible()
  await at.fill('2027-11-07T01:30')
  await expect(dialog.getByText(/show this time twice/)).toBeVisible()
  await at.fill('2020-01-01T09:00')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(dialog.getByText('That moment has passed.')).toBeVisible()

  await at.fill('2027-05-03T09:00')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  const note = page.getByTestId(banner)
  await expect(note).toContainText('Goes public on Monday, May 3, 2027 at 9:00 AM EDT')
  expect(await editor.getDocument(schedule)).toMatchObject({
    at: '2027-05-03T13:00:00.000Z',
    zone: 'America/New_York',
    revision,
    state: 'waiting',
  })
  expect(await anonymous.fetch('count(*[_type == "scheduledPublish"])')).toBe(0)

  await editor.patch(`drafts.${id}`).set({ dek: 'Changed meanwhile.' }).commit()
  await expect(note).toContainText('You changed the draft after it was scheduled')
  await note.getByRole('button', { name: 'Do not publish it then' }).click()
  await expect(note).toBeHidden()
  expect(await editor.getDocument(schedule)).toBeUndefined()
})

test('what is due goes public at its moment, once, with two processes', async () => {
  const second = await SecondSite.open()
  try {
    const title = 'Out at its moment'
    const due = await scheduleIn(2_500, await approvedDraft(title))
    await timeUntilShown(siteUrl + paths.article(id), title)
    console.log(`due to visible, a page that is new: ${Date.now() - due} ms`)
    expect(await editor.getDocument(schedule)).toMatchObject({ state: 'done' })
    const history = `${lakeUrl}/v1/data/history/local/transactions/${id}?excludeContent=true`
    const headers = { authorization: 'Bearer local-editor' }
    const lines = (await (await fetch(history, { headers })).text()).trim().split('\n')
    const times = lines.map((line) => Date.parse(JSON.parse(line).timestamp) - due)
    const [late = Number.NaN, ...again] = times.filter((time) => time >= 0)
    expect(again).toEqual([])
    console.log(`from its moment to published, ms: ${late}`)
    expect(late).toBeLessThan(5_000)
  } finally {
    await second.close()
  }
})

test('a schedule that changes the address of a page leaves a redirect at the old one', async () => {
  const page = (slug: string) => ({
    _type: 'page',
    title: 'Moves at its moment',
    slug: { _type: 'slug', current: slug },
    lead: 'Here.',
  })
  await editor.createOrReplace({ _id: id, ...page('before-it-moves') })
  const [before, after] = ['before-it-moves', 'after-it-moved'].map(paths.page)
  await timeUntilShown(siteUrl + before, 'Moves at its moment')
  const { _rev } = await editor.createOrReplace({ _id: `drafts.${id}`, ...page('after-it-moved') })
  try {
    await scheduleIn(300, _rev, 'page')
    await timeUntilShown(siteUrl + after, 'Moves at its moment')
    const location = async () => (await read(siteUrl + before)).headers.location
    await expect.poll(location).toBe(after)
  } finally {
    await editor.delete({ query: '*[_id match "moved-before-it-moves*"]' })
  }
})

test('past a check that fails, the draft stays and the form says why', async ({ page }) => {
  await scheduleIn(300, await draft('The safest ECMO team'))
  await expect
    .poll(async () => (await editor.getDocument(schedule))?.state, { timeout: 10_000 })
    .toBe('failed')
  expect(await anonymous.getDocument(id)).toBeUndefined()
  await openDocument(page, 'article', id)
  await expect(page.getByTestId(banner)).toContainText('“safest” needs a source', asking)
  await expect(page.getByTestId(banner)).toContainText('Not published on')
})
