import type { SanityClient } from '@sanity/client'
import { expect, test } from 'vitest'
import { serveLake } from '../lake/served-lake.fixture.ts'
import { problemsOf } from './gates.ts'
import { publishChange, readChange } from './publication.ts'

const now = new Date('2026-11-22T12:00:00Z')

async function changeOf(client: SanityClient, id: string) {
  const change = await readChange(client, id, now)
  if (!change) throw new Error(`There is no draft of ${id}.`)
  return change
}

test('a draft takes the place of what is published, and more goes with it', async () => {
  await using lake = await serveLake()
  await lake.editor.create({ _id: 'page', _type: 'page', title: 'Old', intro: 'Goes' })
  const { _createdAt } = (await lake.editor.getDocument('page')) ?? {}
  await lake.editor.create({ _id: 'drafts.page', _type: 'page', title: 'New' })

  const also = { create: { _id: 'redirect', _type: 'redirect', from: '/old' } }
  const revision = await publishChange(await changeOf(lake.editor, 'page'), [also])

  const published = await lake.anonymous.getDocument('page')
  expect(published).toMatchObject({ title: 'New', _rev: revision, _createdAt })
  expect(published).not.toHaveProperty('intro')
  expect(await lake.editor.getDocument('drafts.page')).toBeUndefined()
  expect(await lake.editor.getDocument('redirect')).toMatchObject({ _rev: revision })
})

test('what was not yet published is created, its references made strong', async () => {
  await using lake = await serveLake()
  const to = { _type: 'reference', _ref: 'a', _weak: true, _strengthenOnPublish: { type: 'page' } }
  await lake.editor.create({ _id: 'a', _type: 'page' })
  await lake.editor.create({ _id: 'drafts.b', _type: 'page', to })
  await publishChange(await changeOf(lake.editor, 'b'))
  const published = await lake.anonymous.getDocument('b')
  expect(published?.to).toEqual({ _type: 'reference', _ref: 'a' })
})

test('of two who publish at once, one does; nothing of the other is stored', async () => {
  await using lake = await serveLake()
  await lake.editor.create({ _id: 'drafts.page', _type: 'page', title: 'New' })
  const change = await changeOf(lake.editor, 'page')
  const attempts = ['one', 'two'].map((_id) =>
    publishChange(change, [{ create: { _id, _type: 'note' } }]),
  )
  const ends = await Promise.allSettled(attempts)
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await lake.editor.fetch('count(*[_type == "note"])')).toBe(1)
})

test.each(['drafts.page', 'page'])('a change of %s meanwhile is not overwritten', async (id) => {
  await using lake = await serveLake()
  await lake.editor.create({ _id: 'page', _type: 'page', title: 'Old' })
  await lake.editor.create({ _id: 'drafts.page', _type: 'page', title: 'New' })
  const change = await changeOf(lake.editor, 'page')
  await lake.editor.patch(id).set({ title: 'Changed meanwhile' }).commit()
  await expect(publishChange(change)).rejects.toMatchObject({ statusCode: 409 })
  expect(await lake.editor.getDocument(id)).toMatchObject({ title: 'Changed meanwhile' })
  expect(await lake.editor.getDocument('drafts.page')).toBeDefined()
})

test('samples do not come into production, claims need a source and an approval', async () => {
  await using lake = await serveLake({ dataset: 'production' })
  const title = 'The safest ECMO team'
  await lake.editor.create({ _id: 'drafts.a', _type: 'article', title, isSample: true })
  const problems = await problemsOf(await changeOf(lake.editor, 'a'))
  expect(problems.map(({ path }) => path)).toEqual([['isSample'], ['title'], undefined])
})

test('a check that fails lets nothing through', async () => {
  await using lake = await serveLake()
  await lake.editor.create({ _id: 'drafts.a', _type: 'page' })
  const broken = () => Promise.reject(new Error('the lake is away'))
  const problems = await problemsOf(await changeOf(lake.editor, 'a'), [broken])
  expect(problems).toMatchObject([{ what: expect.stringContaining('the lake is away') }])
})
