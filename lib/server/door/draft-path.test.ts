import { expect, test } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import {
  endPreviewLink,
  endPreviewLinks,
  keepPreviewLink,
  livePreviewLinks,
} from '#sanity/publishing/preview-links.ts'
import { draftPaths } from './draft-path.ts'

const madeAt = new Date().toISOString()
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const link = (_key: string, until = tomorrow, by = 'Edith') => ({ _key, by, madeAt, until })
const draft = {
  _id: 'drafts.a',
  _type: 'article',
  slug: { _type: 'slug', current: 'one' },
}

test('of several links to a draft, one is ended alone, and then the others', async () => {
  await using lake = await serveLake()
  const pathOf = draftPaths(lake.editor)
  await lake.editor.create(draft)
  expect(await pathOf('a', 'first')).toBe('ended')
  for (const key of ['first', 'second', 'third']) await keepPreviewLink(lake.editor, 'a', link(key))
  await endPreviewLink(lake.editor, 'a', 'second')
  const ways = () => Promise.all(['first', 'second', 'third'].map((key) => pathOf('a', key)))
  expect(await ways()).toEqual(['/blog/one', 'ended', '/blog/one'])
  await endPreviewLinks(lake.editor, 'a')
  expect(await ways()).toEqual(['ended', 'ended', 'ended'])
})

test('the links that work are listed with who made them, and those that are over are forgotten', async () => {
  await using lake = await serveLake()
  await keepPreviewLink(lake.editor, 'a', link('over', madeAt))
  await keepPreviewLink(lake.editor, 'a', link('mine', tomorrow, 'Ada'))
  await keepPreviewLink(lake.editor, 'b', link('elsewhere'))
  expect(await livePreviewLinks(lake.editor, 'a', new Date())).toEqual([
    link('mine', tomorrow, 'Ada'),
  ])
  expect(await lake.editor.fetch('*[_id == "preview.a"][0].links[]._key')).toEqual(['mine'])
})

test('what has no page leads nowhere, and nobody who may not read private documents learns of links', async () => {
  await using lake = await serveLake()
  await keepPreviewLink(lake.editor, 'a', link('mine'))
  expect(await draftPaths(lake.editor)('a', 'mine')).toBeNull()
  expect(await livePreviewLinks(lake.anonymous, 'a', new Date())).toEqual([])
})
