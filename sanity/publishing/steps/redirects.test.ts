import type { SanityClient } from '@sanity/client'
import { expect, test } from 'vitest'
import { serveLake } from '../../lake/served-lake.fixture.ts'
import { publishChange, readChange } from '../publication.ts'

const now = new Date('2026-11-22T12:00:00Z')
const slug = (current: string) => ({ _type: 'slug', current })

/** Gives an article another address and publishes it. */
async function rename(client: SanityClient, current: string, _id = 'article-x') {
  await client.createOrReplace({ _id: `drafts.${_id}`, _type: 'article', slug: slug(current) })
  const change = await readChange(client, _id, now)
  if (!change) throw new Error('There is no draft.')
  await publishChange(change)
}

const redirects = (client: SanityClient) =>
  client.fetch<object>(
    '*[_type == "redirect"] | order(from){from, "to": coalesce(target._ref, to), origin}',
  )

test('publishing another address leaves a redirect in the same transaction', async () => {
  await using lake = await serveLake()
  await rename(lake.editor, 'a')
  expect(await redirects(lake.editor)).toEqual([])
  await rename(lake.editor, 'b')
  expect(await redirects(lake.anonymous)).toEqual([
    { from: '/blog/a', to: 'article-x', origin: 'automatic' },
  ])
  const [article, redirect] = await lake.editor.getDocuments(['article-x', 'moved-blog_a'])
  expect(redirect?._rev).toBe(article?._rev)
})

test('renamed twice and back, no redirect leads away from the page', async () => {
  await using lake = await serveLake()
  for (const address of ['a', 'b', 'c', 'a']) await rename(lake.editor, address)
  expect(await redirects(lake.editor)).toMatchObject([
    { from: '/blog/b', to: 'article-x' },
    { from: '/blog/c', to: 'article-x' },
  ])
})

test('another article that takes an old address is not hidden by a redirect', async () => {
  await using lake = await serveLake()
  await rename(lake.editor, 'a')
  await rename(lake.editor, 'b')
  await rename(lake.editor, 'a', 'article-y')
  expect(await redirects(lake.editor)).toEqual([])
})

test('a written redirect to the old address follows the page', async () => {
  await using lake = await serveLake()
  await rename(lake.editor, 'a')
  await lake.editor.create({ _id: 'manual', _type: 'redirect', from: '/?p=1', to: '/blog/a' })
  await rename(lake.editor, 'b')
  expect(await redirects(lake.editor)).toMatchObject([
    { from: '/?p=1', to: 'article-x' },
    { from: '/blog/a', to: 'article-x' },
  ])
})

test('what has no page, or keeps its address, leaves no redirect', async () => {
  await using lake = await serveLake()
  await rename(lake.editor, 'a')
  await rename(lake.editor, 'a')
  await lake.editor.create({ _id: 'drafts.faq', _type: 'faq', question: 'Why?' })
  const change = await readChange(lake.editor, 'faq', now)
  if (change) await publishChange(change)
  expect(await redirects(lake.editor)).toEqual([])
})
