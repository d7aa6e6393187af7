import { type APIRequestContext, expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'

/** Milliseconds until the page at `path` is as expected. No reload trick: plain requests. */
async function timeUntil(
  request: APIRequestContext,
  path: string,
  isNew: (status: number, body: string) => boolean,
): Promise<number> {
  const began = performance.now()
  await expect
    .poll(
      async () => {
        const answer = await request.get(path)
        return isNew(answer.status(), await answer.text())
      },
      { message: path, intervals: [10], timeout: 10_000 },
    )
    .toBe(true)
  return performance.now() - began
}

const shows = (text: string) => (status: number, body: string) =>
  status === 200 && body.includes(text)
const showsNot = (text: string) => (status: number, body: string) =>
  status === 200 && !body.includes(text)
const isGone = (status: number) => status === 404

interface Referrer {
  slug: string
  title: string
  topic: { _id: string; slug: string; title: string }
  author: { _id: string; slug: string; name: string }
}

const anArticle = () =>
  anonymous.fetch<Referrer>(
    `*[_type == "article" && defined(topic) && defined(authors[0])] | order(_id)[0]{
      "slug": slug.current, title, topic->{_id, "slug": slug.current, title},
      "author": authors[0]->{_id, "slug": slug.current, name}
    }`,
  )

test('twenty publishes are each seen, and the median is told', async ({ request }, info) => {
  const { _id, slug, dek } = await anonymous.fetch<{ _id: string; slug: string; dek: string }>(
    // One that nobody approved: of the others, readers keep the approved text.
    '*[_type == "article" && !defined(review)] | order(_id)[0]{_id, "slug": slug.current, dek}',
  )
  const times: number[] = []
  for (let publish = 1; publish <= 20; publish += 1) {
    const text = `Publish number ${publish} of ${info.testId}.`
    await editor.patch(_id).set({ dek: text }).commit()
    times.push(await timeUntil(request, paths.article(slug), shows(text)))
  }
  await editor.patch(_id).set({ dek }).commit()
  const sorted = times.toSorted((a, b) => a - b).map(Math.round)
  console.log(`publish to visible, ms: median ${sorted[10]}, worst ${sorted[19]}`)
})

test('a new article appears everywhere, changes its address, and goes', async ({ request }) => {
  const { topic, author } = await anArticle()
  const title = 'A page that comes and goes'
  const reference = (_ref: string) => ({ _type: 'reference', _ref })
  const lists = [paths.blog(), paths.topic(topic.slug), paths.person(author.slug)]
  const machines = [paths.feed(), paths.atomFeed(), paths.jsonFeed(), paths.sitemap()]
  expect((await request.get(paths.article('comes-and-goes'))).status()).toBe(404)

  await editor.createOrReplace({
    _id: 'comes-and-goes',
    _type: 'article',
    title,
    slug: { _type: 'slug', current: 'comes-and-goes' },
    dek: 'Written by a test.',
    audience: 'public',
    topic: reference(topic._id),
    authors: [{ ...reference(author._id), _key: 'author' }],
    publishedAt: new Date().toISOString(),
  })
  await timeUntil(request, paths.article('comes-and-goes'), shows(title))
  for (const path of lists) await timeUntil(request, path, shows(title))
  for (const path of machines) await timeUntil(request, path, shows('comes-and-goes'))

  await editor.patch('comes-and-goes').set({ 'slug.current': 'came-and-went' }).commit()
  await timeUntil(request, paths.article('came-and-went'), shows(title))
  await timeUntil(request, paths.article('comes-and-goes'), isGone)
  for (const path of lists) await timeUntil(request, path, shows('came-and-went'))

  await editor.delete('comes-and-goes')
  await timeUntil(request, paths.article('came-and-went'), isGone)
  for (const path of lists) await timeUntil(request, path, showsNot(title))
  for (const path of machines) await timeUntil(request, path, showsNot('came-and-went'))
})

test('a person, a topic and a service that change, change wherever they are shown', async ({
  request,
}) => {
  const { slug, topic, author } = await anArticle()
  await editor.patch(author._id).set({ name: 'Renamed Person' }).commit()
  for (const path of [paths.article(slug), paths.team(), paths.person(author.slug)]) {
    await timeUntil(request, path, shows('Renamed Person'))
  }
  await editor.patch(author._id).set({ name: author.name }).commit()
  await timeUntil(request, paths.article(slug), showsNot('Renamed Person'))

  await editor.patch(topic._id).set({ title: 'Renamed topic' }).commit()
  for (const path of [paths.article(slug), paths.blog(), paths.topic(topic.slug)]) {
    await timeUntil(request, path, shows('Renamed topic'))
  }
  await editor.patch(topic._id).set({ title: topic.title }).commit()

  const service = await anonymous.fetch<{ _id: string; slug: string; title: string }>(
    '*[_type == "service"] | order(order asc)[0]{_id, "slug": slug.current, title}',
  )
  await editor.patch(service._id).set({ title: 'Renamed service' }).commit()
  for (const path of [paths.service(service.slug), paths.services(), paths.partner()]) {
    await timeUntil(request, path, shows('Renamed service'))
  }
  await editor.patch(service._id).set({ title: service.title }).commit()
  await timeUntil(request, paths.partner(), showsNot('Renamed service'))
})

test('a draft is nowhere in public: not on the site, not for an anonymous query', async ({
  request,
}) => {
  await editor.createOrReplace({
    _id: 'drafts.kept-to-ourselves',
    _type: 'article',
    title: 'Kept to ourselves',
    slug: { _type: 'slug', current: 'kept-to-ourselves' },
    publishedAt: new Date().toISOString(),
  })
  for (const path of [paths.blog(), paths.feed(), paths.sitemap()]) {
    expect(await (await request.get(path)).text()).not.toMatch(/kept.to.ourselves/i)
  }
  expect((await request.get(paths.article('kept-to-ourselves'))).status()).toBe(404)
  for (const perspective of ['raw', 'drafts', 'published'] as const) {
    const found = await anonymous.fetch<number>(
      'count(*[title match "Kept to ourselves" || _id in path("drafts.**")])',
      {},
      { perspective },
    )
    expect(found).toBe(0)
  }
  await editor.delete('drafts.kept-to-ourselves')
})
