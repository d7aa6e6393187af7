import { expect, type Page, test } from '@playwright/test'
import { lettingStand } from '#lib/claims/recorded-reason.fixture.ts'
import { paths } from '#lib/paths.ts'
import { anonymous, approve, articleToPublish, editor } from './lake.ts'
import { read, siteUrl, timeUntilShown } from './reader.ts'
import { chooseReference, openDocument, publish, reference } from './studio.ts'

const id = 'article-on-claims'
const retracted = 'source-withdrawn-by-a-test'
const reason = 'The sentence is shown to explain what a claim is.'

test.afterEach(async () => {
  await editor.delete({
    query: '*[_id in [$id, "drafts." + $id, "override." + $id, "approval." + $id]]',
    params: { id },
  })
  await editor.delete({ query: '*[_id == $retracted]', params: { retracted } })
})

const block = (_key: string, text: string, basis?: string) => ({
  _type: 'block',
  _key,
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text, marks: basis ? ['m'] : [] }],
  markDefs: basis
    ? [{ _type: 'evidence', _key: 'm', basis: { _type: 'reference', _ref: basis } }]
    : [],
})

const source = (status: string) => ({
  _id: retracted,
  _type: 'source',
  kind: 'trial',
  title: 'A withdrawn trial',
  authors: ['Nobody A'],
  journal: 'Journal of Tests',
  year: 2020,
  doi: '10.1000/withdrawn',
  pmid: '12345',
  status,
})

test('an editor is stopped at a claim, mends it where it stands, and publishes', async ({
  page,
  context,
}) => {
  await editor.createOrReplace(source('retracted'))
  await (await articleToPublish(id, 'What a claim is'))()
  await editor
    .patch(id)
    .set({
      keyPoints: ['One.', 'Two.', 'Three.'],
      body: [
        block('a', 'We train. Survival was 92% with us.'),
        block('b', 'Patients recover faster with our team.'),
        block('c', 'The circuit was looked at.', retracted),
      ],
    })
    .commit()
  await unpublish()
  await openDocument(page, 'article', id)

  // What is wrong is named, sentence by sentence, and leads to its place.
  await page.getByRole('button', { name: 'Validation' }).click()
  const problem = (words: RegExp) => page.getByRole('button', { name: words })
  await expect(problem(/“A withdrawn trial” was retracted/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  await problem(/needs a source.*The sentence: “Survival was 92% with us\.”/).click()
  await expect(page.getByText('We train. Survival was 92% with us.')).toBeVisible()
  await editor.patch(retracted).set({ status: 'current' }).commit()

  await claim(page, 'Survival was 92% with us.')
    .getByRole('button', { name: 'Choose its source' })
    .click()
  await chooseReference(reference(page, 'Rests on'), 'A withdrawn trial')
  await page.keyboard.press('Escape')
  await expect(claim(page, 'Survival was 92% with us.')).toHaveCount(0)

  const other = claim(page, 'Patients recover faster with our team.')
  await other.getByRole('button', { name: 'Let it stand…' }).click()
  await other.getByRole('textbox').fill('it is fine')
  await other.getByRole('button', { name: 'Record and let it stand' }).click()
  await expect(other.getByRole('alert')).toContainText('15 characters or more')
  await other.getByRole('textbox').fill(reason)
  await other.getByRole('button', { name: 'Record and let it stand' }).click()
  await expect(other).toHaveCount(0)
  const standing = page.getByRole('list', { name: 'Sentences that were let stand' })
  await expect(standing.getByRole('listitem')).toContainText(reason)
  await approve(id)
  await publish(page, id)

  const reader = await context.newPage()
  await expect(async () => {
    await reader.goto(paths.article(id))
    await expect(reader.getByText('Survival was 92% with us')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(reader.getByText('Patients recover faster with our team.')).toBeVisible()

  // Why it stands is on record, and nobody without a token reads it.
  expect(await editor.fetch('*[_id == "override." + $id][0].entries[].reason', { id })).toEqual([
    reason,
  ])
  const all = await anonymous.fetch('*[_id match "*" + $id || _type == "claimReasons"]', { id })
  expect(JSON.stringify(all)).toContain('Patients recover faster')
  expect(JSON.stringify(all)).not.toContain(reason)
})

test('what rests on a retracted source leaves the page, and its note with it', async ({ page }) => {
  await editor.createOrReplace(source('current'))
  await (await articleToPublish(id, 'What a retraction does'))()
  await editor
    .patch(id)
    .set({
      dek: 'It says that 36% had died.',
      body: [
        block('a', 'Of the adults, 36% had died.', retracted),
        block('b', 'The circuit is checked every hour.'),
      ],
    })
    .commit()
  await approve(id)
  const isShown = (count: number) =>
    expect(async () => {
      await page.goto(paths.article(id))
      await expect(page.getByText('36% had died')).toHaveCount(count, { timeout: 1_000 })
    }).toPass()
  await isShown(2)
  const note = page.locator('#ref-1')
  await expect(note.getByRole('link', { name: 'doi:10.1000/withdrawn' })).toBeVisible()
  await expect(note.getByRole('link', { name: 'PubMed' })).toHaveAttribute(
    'href',
    'https://pubmed.ncbi.nlm.nih.gov/12345/',
  )

  await editor.patch(retracted).set({ status: 'retracted' }).commit()
  await isShown(0)
  await expect(page.getByText('The circuit is checked every hour.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'References' })).toHaveCount(0)
  for (const address of [paths.feed(), paths.jsonFeed(), paths.blog()]) {
    await expect
      .poll(async () => (await page.request.get(address)).text(), { message: address })
      .not.toContain('36% had died')
  }
})

test('a reason that is not on record lets nothing stand', async () => {
  const sentence = 'Patients recover faster with our team.'
  const { override, entry: recorded } = lettingStand({
    _key: 'o',
    sentence,
    reason,
    by: 'Somebody',
    at: '2026-11-22T10:00:00Z',
  })
  const record = { _id: `override.${id}`, _type: 'claimReasons', entries: [recorded] }
  await (await articleToPublish(id, 'What a reason does'))()
  await editor
    .patch(id)
    .set({ claimOverrides: [override], body: [block('a', `We train. ${sentence}`)] })
    .commit()
  await approve(id)
  const isSaid = async () => {
    const { status, body } = await read(siteUrl + paths.article(id))
    return status === 200 && body.includes('We train.') ? body.includes(sentence) : status
  }
  await expect.poll(isSaid).toBe(false)
  await editor.create(record)
  await expect.poll(isSaid).toBe(true)
  await editor
    .patch(record._id)
    .set({ entries: [{ ...recorded, by: 'Somebody else' }] })
    .commit()
  await expect.poll(isSaid).toBe(false)
})

test('a story claims no more than it can show, on its page and on its cards', async () => {
  const story = 'story-sample-winter-nights'
  const claimed = 'We are the safest team.'
  const { summary, slug } = await editor.fetch<{ summary: string; slug: string }>(
    '*[_id == $story][0]{summary, "slug": slug.current}',
    { story },
  )
  const changed = `${summary} A line was added. ${claimed}`
  try {
    await editor.patch(story).set({ summary: changed }).commit()
    for (const path of [paths.story(slug), paths.stories(), paths.partner()]) {
      await timeUntilShown(siteUrl + path, 'A line was added.')
      expect((await read(siteUrl + path)).body, path).not.toContain(claimed)
    }
  } finally {
    await editor.patch(story).set({ summary }).commit()
  }
})

/** The card of one sentence, under the text that says it. */
function claim(page: Page, sentence: string) {
  return page
    .getByRole('list', { name: 'Claims without a source' })
    .first()
    .getByRole('listitem')
    .filter({ hasText: sentence })
}

/** Only a draft of it is left. */
async function unpublish() {
  const published = await editor.getDocument(id)
  if (!published) throw new Error(`${id} is not there`)
  const { _rev, _updatedAt, _createdAt, ...fields } = published
  await editor
    .transaction()
    .createOrReplace({ ...fields, _id: `drafts.${id}` })
    .delete(id)
    .commit()
}
