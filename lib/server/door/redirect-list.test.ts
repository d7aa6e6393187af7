import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { localTokens } from '#sanity/lake/guard.ts'
import { startLake } from '#sanity/lake/server.ts'
import { redirectList } from './redirect-list.ts'

/** A list that follows a real lake, and a client that may write to it. */
async function open() {
  const dir = await mkdtemp(join(tmpdir(), 'redirects-'))
  const projectId = 'vivacity'
  const datasets = [{ name: 'local', aclMode: 'public' as const }]
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir,
    projectId,
    datasets,
    allowedOrigins: [],
  })
  const client = createClient({
    projectId,
    dataset: 'local',
    apiVersion: '2025-10-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
  const warnings: string[] = []
  const list = redirectList({
    client,
    ownOrigin: 'https://vivacity.example',
    warn: (text) => warnings.push(text),
  })
  const stream = client.live.events().subscribe(list.onEvent)
  const close = async () => {
    stream.unsubscribe()
    await lake.close()
    await rm(dir, { recursive: true, force: true })
  }
  onTestFinished(close)
  await list.refresh()
  const leads = (from: string) => list.find(from)?.to ?? null
  const editor = client.withConfig({ token: localTokens.editor })
  return { list, leads, editor, lake, warnings }
}

const redirect = (id: string, from: string, to: string) => ({
  _id: id,
  _type: 'redirect',
  from,
  to,
  permanent: true,
})

test('a redirect works as soon as it is published, and no longer than that', async () => {
  const { leads, editor } = await open()
  await editor.create(redirect('a', '/old', '/blog'))
  await vi.waitFor(() => expect(leads('/old')).toBe('/blog'))
  await editor.patch('a').set({ to: '/team' }).commit()
  await vi.waitFor(() => expect(leads('/old')).toBe('/team'))
  await editor.delete('a')
  await vi.waitFor(() => expect(leads('/old')).toBeNull())
})

test('a draft leads nowhere', async () => {
  const { list, leads, editor } = await open()
  await editor.create(redirect('drafts.a', '/old', '/blog'))
  await list.refresh()
  expect(leads('/old')).toBeNull()
})

test('a redirect follows its page to a new address, and says where the page is gone', async () => {
  const { list, leads, editor } = await open()
  const slug = (current: string) => ({ _type: 'slug', current })
  await editor.create({ _id: 'x', _type: 'article', slug: slug('one') })
  const target = { _type: 'reference', _ref: 'x', _weak: true }
  await editor.create({ _id: 'a', _type: 'redirect', from: '/?p=5', target })
  await vi.waitFor(() => expect(leads('/?p=5')).toBe('/blog/one'))
  await editor
    .patch('x')
    .set({ slug: slug('two') })
    .commit()
  await vi.waitFor(() => expect(leads('/?p=5')).toBe('/blog/two'))
  await editor.delete('x')
  await vi.waitFor(() => expect(list.find('/?p=5')).toEqual({ to: null, permanent: false }))
  await editor.create({ _id: 'x', _type: 'article', slug: slug('three') })
  await vi.waitFor(() => expect(leads('/?p=5')).toBe('/blog/three'))
})

test('a page that an editor calls gone is gone, and what led there with it', async () => {
  const { list, editor } = await open()
  await editor.create({ _id: 'a', _type: 'redirect', from: '/old', gone: true })
  await editor.create(redirect('b', '/older', '/old'))
  await vi.waitFor(() => expect(list.find('/older')?.to).toBeNull())
  expect(list.find('/old')).toEqual({ to: null, permanent: true })
})

test('a page that appears is not hidden by a redirect that was there before', async () => {
  const { leads, editor } = await open()
  await editor.create(redirect('a', '/about', '/team'))
  await vi.waitFor(() => expect(leads('/about')).toBe('/team'))
  const slug = { _type: 'slug', current: 'about' }
  await editor.create({ _id: 'page-about', _type: 'page', slug })
  await vi.waitFor(() => expect(leads('/about')).toBeNull())
  await editor.delete('page-about')
  await vi.waitFor(() => expect(leads('/about')).toBe('/team'))
})

test('a circle that got past the Studio is left out and told', async () => {
  const { leads, editor, warnings } = await open()
  await editor.create(redirect('a', '/a', '/b'))
  await editor.create(redirect('b', '/b', '/a'))
  await editor.create(redirect('c', '/c', '/team'))
  await vi.waitFor(() => expect(leads('/c')).toBe('/team'))
  expect(leads('/a')).toBeNull()
  expect(warnings.join()).toContain('/a → /b → /a')
})

test('nothing is redirected that is the site’s own, or to where nobody should go', async () => {
  const { list, leads, editor } = await open()
  await editor.create(redirect('a', '/studio', '/team'))
  await editor.create(redirect('b', '/', '/team'))
  await editor.create(redirect('c', '/c', 'javascript:alert(1)'))
  await editor.create(redirect('d', '/d', '//evil.com'))
  await list.refresh()
  for (const path of ['/studio', '/', '/c', '/d']) expect(leads(path), path).toBeNull()
})

test('with the lake away, the last list stays', async () => {
  const { list, leads, editor, lake, warnings } = await open()
  await editor.create(redirect('a', '/old', '/blog'))
  await vi.waitFor(() => expect(leads('/old')).toBe('/blog'))
  await lake.close()
  await list.refresh()
  expect(leads('/old')).toBe('/blog')
  expect(warnings.join()).toContain('could not be read')
})

test('where only queries fail, the list is read again until it is there', {
  timeout: 15_000,
}, async () => {
  const { leads, editor, lake, warnings } = await open()
  const headers = {
    authorization: `Bearer ${localTokens.editor}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ name: 'error', match: '/data/query' })
  await fetch(`${lake.url}/faults`, { method: 'POST', headers, body })
  await editor.create(redirect('a', '/old', '/blog'))
  await vi.waitFor(() => expect(warnings.join()).toContain('could not be read'))
  await fetch(`${lake.url}/faults`, { method: 'DELETE', headers })
  await vi.waitFor(() => expect(leads('/old')).toBe('/blog'), 6_000)
})
