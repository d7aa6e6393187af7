import { expect, test } from 'vitest'
import { localTokens } from '#sanity/lake/guard.ts'
import { temporaryDirectory } from '#sanity/lake/lake.fixture.ts'
import { startLake } from '#sanity/lake/server.ts'
import { headingProblems } from '#sanity/schema/rules/headings.ts'
import { seedDocuments } from '#sanity/seed/all-documents.ts'
import { pictures } from '#sanity/seed/pictures/all.ts'
import { isObject, listsIn, wordsOf } from '#sanity/seed/walk.ts'
import { generateArticles } from './generate-articles.ts'
import { generatedArticle } from './generated-article.ts'

test('the same article for the same number, other articles for others', () => {
  expect(generatedArticle(7)).toEqual(generatedArticle(7))
  const addresses = Array.from({ length: 300 }, (_, index) => generatedArticle(index))
  expect(new Set(addresses.map(({ title }) => title)).size).toBe(300)
  expect(new Set(addresses.map(({ publishedAt }) => publishedAt)).size).toBe(300)
})

test.each([0, 1, 26, 512])('article %i is one that the Studio would take', (index) => {
  const document = generatedArticle(index)
  const body = Array.isArray(document.body) ? document.body : []
  const words = body.filter(isObject).map(wordsOf).join(' ').split(/\s+/).length
  expect(words).toBeGreaterThan(550)
  expect(words).toBeLessThan(1_100)
  expect(String(document.title).length).toBeLessThanOrEqual(65)
  expect(document.isSample).toBe(true)
  expect(headingProblems(body, 2)).toEqual([])
  for (const items of listsIn(document)) {
    const keys = items.filter(isObject).map(({ _key }) => _key)
    expect(new Set(keys).size).toBe(keys.length)
  }
  for (const block of body.filter(isObject)) {
    const defined = (Array.isArray(block.markDefs) ? block.markDefs : []).map((mark) =>
      isObject(mark) ? mark._key : '',
    )
    const used = (Array.isArray(block.children) ? block.children : []).flatMap((span) =>
      isObject(span) && Array.isArray(span.marks) ? span.marks : [],
    )
    const decorators = ['strong', 'em', 'sub', 'sup', 'code']
    for (const mark of used) expect([...defined, ...decorators]).toContain(mark)
  }
})

test('a lake with the sample content takes them, and a second run adds only what is missing', async () => {
  using directory = temporaryDirectory()
  await using opened = new AsyncDisposableStack()
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir: directory.dir,
    projectId: 'vivacity',
    datasets: [{ name: 'local', aclMode: 'public' }],
    allowedOrigins: [],
  })
  opened.defer(() => lake.close())
  const token = localTokens.editor
  const drawings = [...pictures.keys()].map((name) => ({
    _id: `picture-${name}`,
    _type: 'sanity.imageAsset',
  }))
  const mutations = [...drawings, ...seedDocuments].map((create) => ({ create }))
  const written = await fetch(`${lake.url}/v2025-10-01/data/mutate/local`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ mutations }),
  })
  expect(written.status).toBe(200)
  const address = { lakeUrl: lake.url, token, dataset: 'local' }
  expect(await generateArticles(300, address)).toBe(300)
  expect(await generateArticles(320, address)).toBe(20)
  const query =
    'count(*[_type == "article" && isSample && count(body) > 5 && defined(topic->title)])'
  const counted = await fetch(
    `${lake.url}/v2025-10-01/data/query/local?query=${encodeURIComponent(query)}`,
  )
  expect(await counted.json()).toMatchObject({ result: 320 + 13 })
})
