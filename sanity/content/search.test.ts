import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { noteContentChange } from '#lib/search/site-index.ts'
import { serveLake } from '../lake/served-lake.fixture.ts'
import { seedDocuments } from '../seed/all-documents.ts'
import { jobDocuments } from '../seed/jobs.ts'
import { approvalsOf } from '../seed/reviews.ts'

type Lake = Awaited<ReturnType<typeof serveLake>>
let lake: Lake
let searchSite: typeof import('./search.ts').searchSite

beforeAll(async () => {
  lake = await serveLake()
  vi.stubEnv('SANITY_API_HOST', lake.url)
  const transaction = lake.editor.transaction()
  for (const document of seedDocuments) transaction.createOrReplace(weakened(document))
  for (const approval of approvalsOf(seedDocuments)) transaction.createOrReplace(weakened(approval))
  await transaction.commit()
  // The client of the site reads its settings when it is loaded.
  ;({ searchSite } = await import('./search.ts'))
  const readAll = async () => expect((await searchSite('ECMO', 0, 1)).isWhole).toBe(true)
  await vi.waitFor(readAll, { timeout: 55_000, interval: 200 })
}, 60_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  await lake[Symbol.asyncDispose]()
})

/** What a search comes to find: on a busy machine it may answer before it has read all. */
const found = (query: string) =>
  expect.poll(
    async () => {
      noteContentChange()
      return (await searchSite(query, 0, 20)).hits.map(({ path }) => path)
    },
    { timeout: 45_000 },
  )

test.each([
  ['an article', 'CESAR trial', '/blog/cesar-and-eolia'],
  ['a service', 'bedside cover', '/services/bedside-cover'],
  ['a person', 'achterberg', '/team/desmond-achterberg'],
  ['a word of the glossary', 'harlequin syndrome', '/glossary/differential-hypoxemia'],
  ['a page', 'editorial policy', '/editorial-policy'],
  ['the partner page', 'why partner', '/why-partner-with-us'],
  ['a list', 'glossary', '/glossary'],
  ['a story', 'open night shifts', '/stories/sample-winter-of-open-night-shifts'],
  ['an opening', 'specialist nights Oklahoma', '/careers/sample-ecmo-specialist-nights'],
  ['the due-diligence pack', 'background check', '/why-partner-with-us/due-diligence'],
  [
    'an article, by what an abbreviation means',
    'acute respiratory distress syndrome',
    '/blog/cesar-and-eolia',
  ],
])('finds %s: %s', async (_, query, path) => await found(query).toContain(path))

test('what is published is found at once, and what is taken away is not', async () => {
  await lake.editor.createOrReplace({
    _id: 'article-zebrafish',
    _type: 'article',
    audience: 'jobSeeker',
    title: 'About zebrafish',
    slug: { _type: 'slug', current: 'zebrafish' },
    publishedAt: '2026-11-01T00:00:00Z',
  })
  await found('zebrafish').toEqual(['/blog/zebrafish'])
  await lake.editor.delete('article-zebrafish')
  await found('zebrafish').toEqual([])
})

test('drafts and private documents are not found', async () => {
  const slug = { _type: 'slug', current: 'quokka' }
  const page = { _type: 'page', title: 'A quokka', slug }
  await lake.editor.createOrReplace({ _id: 'drafts.page-quokka', ...page })
  await lake.editor.createOrReplace({ _id: 'enquiry.quokka', ...page })
  await found('quokka').toEqual([])
})

test('an opening is found until the moment at which it closes, though nothing is published then', async () => {
  const [job] = jobDocuments
  const hour = 60 * 60 * 1_000
  await lake.editor.createOrReplace({
    ...job,
    _id: 'job-numbat',
    _type: 'job',
    title: 'Numbat keeper',
    slug: { _type: 'slug', current: 'numbat-keeper' },
    validThrough: new Date(Date.now() + hour).toISOString(),
  })
  await found('numbat').toEqual(['/careers/numbat-keeper'])
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * hour })
  await found('numbat').toEqual([])
  vi.useRealTimers()
  const closed = { ...job, _id: 'job-numbat', _type: 'job', title: 'Numbat keeper without pay' }
  await lake.editor.createOrReplace({ ...closed, pay: { min: 1 } })
  await found('numbat').toEqual([])
})

test('a story is not found once its permission is revoked', async () => {
  await lake.editor
    .patch('consent.sample-winter-story')
    .set({ revokedAt: new Date().toISOString() })
    .commit()
  await found('open night shifts').not.toContain('/stories/sample-winter-of-open-night-shifts')
  await found('advised against').toContain('/stories/sample-why-we-advised-against-a-program')
})

test('an article that nobody approved is not found, and one that changed is found as approved', async () => {
  const id = 'article-cesar-and-eolia'
  await lake.editor.patch(id).set({ dek: 'Pangolins survived ECMO in 90% of cases.' }).commit()
  await found('pangolins').toEqual([])
  await found('CESAR EOLIA').toContain('/blog/cesar-and-eolia')
  await lake.editor.delete(`approval.${id}`)
  await found('CESAR EOLIA').not.toContain('/blog/cesar-and-eolia')
})

test('a term whose source was retracted is not found', async () => {
  await found('chatter').toContain('/glossary/chatter')
  await lake.editor.patch('source-elso-respiratory').set({ status: 'retracted' }).commit()
  await found('chatter').not.toContain('/glossary/chatter')
})

test('who has left is not found', async () => {
  await lake.editor.patch('person-desmond-achterberg').set({ active: false }).commit()
  await found('achterberg').not.toContain('/team/desmond-achterberg')
})

test('while the lake is away, what is known is found', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  await lake[Symbol.asyncDispose]()
  await found('bedside cover').toContain('/services/bedside-cover')
})

/** Pictures are not uploaded here: a reference may lead nowhere. */
function weakened<Document extends { _id: string; _type: string }>(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    value?._ref ? { ...value, _weak: true } : value,
  )
}
