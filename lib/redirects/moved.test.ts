import { expect, test } from 'vitest'
import { clearAddress, leaveAddress, movedId, type StoredRedirect } from './moved.ts'

/** Carries out a list of changes, as the lake would. */
function after(redirects: readonly StoredRedirect[], changes: ReturnType<typeof clearAddress>) {
  const stored = new Map(redirects.map((redirect) => [redirect._id, redirect]))
  for (const change of changes) {
    if ('delete' in change && 'id' in change.delete) stored.delete(`${change.delete.id}`)
    if ('createOrReplace' in change) {
      const { _id = '', from, to, target, gone } = change.createOrReplace
      stored.set(_id, { _id, from, to: gone ? 'gone' : to, target: target?._ref })
    }
    if ('patch' in change && 'id' in change.patch) {
      const { id, set } = change.patch
      const before = stored.get(`${id}`)
      if (before) stored.set(`${id}`, { ...before, to: set?.to, target: set?.target?._ref })
    }
  }
  return [...stored.values()]
}

/** A page with this id goes from one address to another. */
const move = (redirects: readonly StoredRedirect[], from: string, to: string, id = 'page') => {
  const cleared = after(redirects, clearAddress(to, redirects))
  return after(cleared, leaveAddress(from, id, { document: id }, cleared, ''))
}
const leads = (redirects: readonly StoredRedirect[]) =>
  Object.fromEntries(redirects.map(({ from, to, target }) => [from, target ?? to]))

test('a page that moves leaves a redirect that follows it', () => {
  expect(leads(move([], '/blog/a', '/blog/b'))).toEqual({ '/blog/a': 'page' })
})

test('moved twice, both old addresses lead to where it is now', () => {
  expect(leads(move(move([], '/a', '/b'), '/b', '/c'))).toEqual({ '/a': 'page', '/b': 'page' })
})

test('moved twice and back, nothing leads away from the page and nothing in circles', () => {
  const back = move(move(move([], '/a', '/b'), '/b', '/c'), '/c', '/a')
  expect(leads(back)).toEqual({ '/b': 'page', '/c': 'page' })
  expect(leads(move(move([], '/a', '/b'), '/b', '/a'))).toEqual({ '/b': 'page' })
})

test('an address that an editor wrote into a redirect is followed too', () => {
  const manual = [{ _id: 'manual', from: '/?p=1', to: '/a/' }]
  expect(leads(move(manual, '/a', '/b'))).toEqual({ '/?p=1': 'page', '/a': 'page' })
})

test('another page that takes the old address keeps it', () => {
  const moved = move([], '/a', '/b')
  expect(leads(after(moved, clearAddress('/a', moved)))).toEqual({})
})

test('a page that is taken away sends its readers, and those of its redirects, on', () => {
  const moved = move([], '/a', '/b')
  const gone = after(moved, leaveAddress('/b', 'page', { document: 'other' }, moved, ''))
  expect(leads(gone)).toEqual({ '/a': 'other', '/b': 'other' })
  const listed = after(moved, leaveAddress('/b', 'page', { address: '/blog' }, moved, ''))
  expect(leads(listed)).toEqual({ '/a': '/blog', '/b': '/blog' })
})

test('a page that is gone says so, until a page comes back there', () => {
  const moved = move([], '/a', '/b')
  const gone = after(moved, leaveAddress('/b', 'page', 'gone', moved, ''))
  expect(leads(gone)).toEqual({ '/a': 'page', '/b': 'gone' })
  expect(leads(after(gone, clearAddress('/b', gone)))).toEqual({ '/a': 'page' })
})

test('what the site always answers is never called gone', () => {
  expect(leaveAddress('/why-partner-with-us', 'partnerPage', 'gone', [], '')).toEqual([])
})

test('a second redirect from the same address gives way', () => {
  const twin = [{ _id: 'twin', from: '/a/', to: '/elsewhere' }]
  expect(leads(move(twin, '/a', '/b'))).toEqual({ '/a': 'page' })
})

test('every address has an id of its own, with no dot in it', () => {
  const paths = ['/blog/topic/x', '/blog/topic-x', '/a.b', '/a_b', '/caf%C3%A9']
  const ids = paths.map(movedId)
  expect(new Set(ids).size).toBe(paths.length)
  for (const id of ids) expect(id).toMatch(/^[\w-]+$/)
})
