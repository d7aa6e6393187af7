import type { SanityClient } from '@sanity/client'
import { expect, test } from 'vitest'
import { redirectDocuments, toRedirect } from '#lib/redirects/redirect-document.ts'
import { redirectTable } from '#lib/redirects/table.ts'
import { serveLake } from '../lake/served-lake.fixture.ts'
import { redirectsQuery } from '../queries/redirects.ts'
import { publishChange, readChange } from './publication.ts'
import { readUses, usesQuery } from './uses.ts'
import { withdraw } from './withdrawal.ts'

const now = new Date('2026-11-22T12:00:00Z')
const slug = (current: string) => ({ _type: 'slug', current })
const article = (_id: string, more: object = {}) => ({
  _id,
  _type: 'article',
  title: _id.replace('drafts.', ''),
  slug: slug(_id),
  ...more,
})
const link = (_ref: string) => [
  {
    _type: 'block',
    _key: 'a',
    children: [],
    markDefs: [{ _type: 'internalLink', _key: 'm', reference: { _type: 'reference', _ref } }],
  },
]
const usesOf = async (client: SanityClient, id: string, path: string | null) =>
  readUses(await client.fetch(usesQuery, { id, path: path ?? '' }, { perspective: 'raw' }))

test('a page taken off the site leaves a draft, and sends its readers where it was said', async () => {
  await using lake = await serveLake()
  await lake.editor.create(article('a'))
  await lake.editor.create(article('b'))
  await lake.editor.create({
    _id: 'old',
    _type: 'redirect',
    from: '/old',
    target: { _type: 'reference', _ref: 'a', _weak: true },
  })
  await withdraw(lake.editor, { id: 'a', to: { document: 'b' }, keepDraft: true, now })
  expect(await lake.anonymous.getDocument('a')).toBeUndefined()
  expect(await lake.editor.getDocument('drafts.a')).toMatchObject({ title: 'a' })
  expect(await lake.editor.getDocument('moved-blog_a')).toMatchObject({
    from: '/blog/a',
    target: { _ref: 'b' },
    origin: 'automatic',
  })
  expect(await lake.editor.getDocument('old')).toMatchObject({ target: { _ref: 'b' } })
})

test('deleted, draft and all, with its readers sent to the list', async () => {
  await using lake = await serveLake()
  await lake.editor.create(article('a'))
  await lake.editor.create(article('drafts.a'))
  await withdraw(lake.editor, { id: 'a', to: { address: '/blog' }, keepDraft: false, now })
  expect(await lake.editor.fetch('*[_type == "article"]')).toEqual([])
  expect(await lake.editor.fetch('*[_type == "redirect"].to')).toEqual(['/blog'])
})

test('a page that is gone for good is told to be, until it is published again', async () => {
  await using lake = await serveLake()
  const table = async () => {
    const found = await lake.anonymous.fetch(redirectsQuery)
    return redirectTable(redirectDocuments.parse(found).flatMap((one) => toRedirect(one) ?? []))
  }
  await lake.editor.create(article('a'))
  await lake.editor.create({ _id: 'old', _type: 'redirect', from: '/?p=1', to: '/blog/a' })
  await withdraw(lake.editor, { id: 'a', to: 'gone', keepDraft: true, now })
  expect(await lake.anonymous.getDocument('moved-blog_a')).toMatchObject({ gone: true })
  const gone = await table()
  expect(gone.find('/blog/a')).toEqual({ to: null, permanent: true })
  expect(gone.find('/?p=1')).toMatchObject({ to: null })

  const change = await readChange(lake.editor, 'a', now)
  if (change) await publishChange(change)
  expect(await lake.anonymous.getDocument('moved-blog_a')).toBeUndefined()
  const back = await table()
  expect(back.find('/blog/a')).toBeNull()
  expect(back.find('/?p=1')).toMatchObject({ to: '/blog/a' })
})

test('nothing happens where another document holds it', async () => {
  await using lake = await serveLake()
  await lake.editor.create(article('a'))
  await lake.editor.create(article('b', { body: link('a') }))
  const attempt = withdraw(lake.editor, { id: 'a', to: 'gone', keepDraft: true, now })
  await expect(attempt).rejects.toMatchObject({ statusCode: 409 })
  expect(await lake.editor.getDocument('drafts.a')).toBeUndefined()
  expect(await lake.anonymous.getDocument('a')).toBeDefined()
})

test('what uses a document is found: by reference, by a typed address, and through another', async () => {
  await using lake = await serveLake()
  await lake.editor.create(article('a'))
  await lake.editor.create(article('b', { body: link('a') }))
  await lake.editor.create(article('drafts.b', { body: link('a') }))
  const typed = [
    {
      _type: 'block',
      _key: 'a',
      children: [],
      markDefs: [{ _type: 'link', _key: 'm', href: '/blog/a' }],
    },
  ]
  await lake.editor.create(article('drafts.c', { body: typed }))
  expect(await usesOf(lake.editor, 'a', '/blog/a')).toEqual([
    {
      id: 'b',
      type: 'article',
      title: 'b',
      byReference: true,
      isPublished: true,
      pages: [{ title: 'b', path: '/blog/b' }],
    },
    { id: 'c', type: 'article', title: 'c', byReference: false, isPublished: false, pages: [] },
  ])
  await lake.editor.create({ _id: 'ccp', _type: 'credential', name: 'CCP' })
  await lake.editor.create({
    _id: 'held',
    _type: 'faq',
    question: 'Why?',
    about: { _type: 'reference', _ref: 'ccp' },
  })
  await lake.editor.create({
    _id: 's',
    _type: 'service',
    title: 'S',
    slug: slug('s'),
    faqs: [{ _type: 'reference', _key: 'f', _ref: 'held' }],
  })
  expect(await usesOf(lake.editor, 'ccp', null)).toMatchObject([
    { id: 'held', title: 'Why?', pages: [{ title: 'S', path: '/services/s' }] },
  ])
})
