import { expect, test } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import {
  absenceOf,
  conflictProblem,
  destinationProblem,
  fromProblem,
  starProblem,
  toProblem,
} from './redirects.ts'

const to = (from: string, to: string) => ({ from, to, permanent: true, target: null })
const toPage = (from: string, _type: string, slug: string) => ({ from, target: { _type, slug } })

test('an old address is a path of this site', () => {
  expect(fromProblem('/?p=123')).toBeNull()
  expect(fromProblem('')).toContain('/old-page')
  expect(fromProblem('https://elsewhere.example/x')).toContain('no host')
  expect(fromProblem('/blog')).toContain('The site itself answers at /blog')
})

test('it leads to a path or to https', () => {
  expect(toProblem('/blog')).toBeNull()
  expect(toProblem('https://elso.org')).toBeNull()
  expect(toProblem(undefined)).toBeNull()
  expect(toProblem('//evil.com')).not.toBeNull()
  expect(toProblem('javascript:alert(1)')).not.toBeNull()
})

test('it leads to one place', () => {
  expect(destinationProblem({ _ref: 'a' }, undefined)).toBeNull()
  expect(destinationProblem(undefined, '/a')).toBeNull()
  expect(destinationProblem({ _ref: 'a' }, '/a')).toContain('not both')
  expect(destinationProblem(undefined, undefined)).not.toBeNull()
})

test('a circle is refused, and named', () => {
  const others = [to('/b', '/c'), toPage('/c', 'article', 'x')]
  expect(conflictProblem(to('/a', '/b'), others)).toBeNull()
  expect(conflictProblem(to('/blog/x', '/b'), others)).toBe(
    'This goes round in circles: /blog/x → /b → /c → /blog/x. Change where one of them leads.',
  )
})

test('a circle through our own host is one too', () => {
  const origin = 'https://vivacity.example'
  expect(conflictProblem(to('/a', `${origin}/b`), [to('/b', '/a')], origin)).toContain(
    '/a → /b → /a',
  )
})

test('one address leads to one place', () => {
  expect(conflictProblem(to('/a/', '/b'), [to('/a', '/c')])).toContain('/a leads somewhere already')
})

test('what is gone for good leads nowhere else', () => {
  expect(destinationProblem(undefined, undefined, true)).toBeNull()
  expect(destinationProblem(undefined, '/a', true)).toContain('leads nowhere')
  const gone = { from: '/a', gone: true }
  expect(conflictProblem(gone, [to('/b', '/a')])).toBeNull()
})

test('a star in the new address needs one in the old', () => {
  expect(starProblem('/tag/*', '/blog/topic/*')).toBeNull()
  expect(starProblem('/tag/*', '/blog')).toBeNull()
  expect(starProblem('/tag', '/blog/topic/*')).toContain('end of the old address')
  expect(starProblem('/tag/*', '/blog/*/x')).toContain('at the end')
  expect(starProblem('/tag/*', '/blog*')).toContain('at the end')
})

test('an editor is warned where a redirect leads to a page that readers cannot open', async () => {
  await using lake = await serveLake()
  const asking = { getClient: () => lake.editor }
  const page = { _id: 'a', _type: 'article', slug: { current: 'a' } }
  await lake.editor.create(page)
  await lake.editor.create({ ...page, _id: 'drafts.a' })
  const following = { from: '/?p=1', target: { _ref: 'a' } }
  const leading = { from: '/?p=1', to: '/blog/a?from=mail#top' }
  expect(await absenceOf(following, asking)).toBeNull()
  expect(await absenceOf(leading, asking)).toBeNull()

  await lake.editor.delete('a')
  expect(await absenceOf(following, asking)).toContain('readers are told that it is gone')
  expect(await absenceOf(leading, asking)).toContain('No published page is at /blog/a:')
  for (const to of ['/blog', '/blog/topic/*', 'https://www.elso.org/', undefined]) {
    expect(await absenceOf({ from: '/?p=1', to }, asking), to).toBeNull()
  }
})
