import { expect, test } from 'vitest'
import { isSameAddress, loopOf, redirectTable } from './table.ts'

const redirect = (from: string, to: string, permanent = true) => ({ from, to, permanent })
const leads = (target: string, ...redirects: ReturnType<typeof redirect>[]) =>
  redirectTable(redirects).find(target)?.to ?? null

test('an address leads on, with or without a slash at its end', () => {
  const rule = redirect('/old/', '/new')
  expect(leads('/old', rule)).toBe('/new')
  expect(leads('/old/', rule)).toBe('/new')
  expect(leads('/old/more', rule)).toBeNull()
  expect(leads('/Old', rule)).toBeNull()
})

test('a WordPress number leads on, and no other', () => {
  const rule = redirect('/?p=123', '/blog/x')
  expect(leads('/?p=123', rule)).toBe('/blog/x')
  expect(leads('/?p=1234', rule)).toBeNull()
  expect(leads('/', rule)).toBeNull()
  expect(leads('/blog?p=123', rule)).toBeNull()
})

test('a query goes along, save what was asked for', () => {
  const rule = redirect('/?p=123', '/blog/x?a=1#end')
  expect(leads('/?utm_source=mail&p=123', rule)).toBe('/blog/x?a=1&utm_source=mail#end')
  expect(leads('/old?x=1', redirect('/old', 'https://elso.org/'))).toBe('https://elso.org/')
})

test('a star stands for everything below, the longest first', () => {
  const rules = [
    redirect('/tag/*', '/blog'),
    redirect('/tag/ecmo/*', '/blog/topic/ecmo-basics'),
    redirect('/tag/jobs', '/careers'),
  ]
  expect(leads('/tag/anything', ...rules)).toBe('/blog')
  expect(leads('/tag/a/b/c/', ...rules)).toBe('/blog')
  expect(leads('/tag/ecmo/page/2', ...rules)).toBe('/blog/topic/ecmo-basics')
  expect(leads('/tag/jobs', ...rules)).toBe('/careers')
  expect(leads('/tag', ...rules)).toBeNull()
  expect(leads('/tags/x', ...rules)).toBeNull()
})

test('a reader is sent once, through a whole chain', () => {
  const table = redirectTable([
    redirect('/a', '/b'),
    redirect('/b', '/c/d', false),
    redirect('/c/*', '/e#there'),
  ])
  expect(table.find('/a')).toEqual({ to: '/e#there', permanent: false })
  expect(table.find('/c/d')).toEqual({ to: '/e#there', permanent: true })
  expect(table.loops).toEqual([])
})

test('what goes round in circles is left out, with what leads into it; the rest works', () => {
  const table = redirectTable([
    redirect('/a', '/b'),
    redirect('/b', '/a'),
    redirect('/into', '/a'),
    redirect('/self/*', '/self/same'),
    redirect('/fine', '/new'),
  ])
  for (const path of ['/a', '/b', '/into', '/self/x']) expect(table.find(path)).toBeNull()
  expect(table.find('/fine')?.to).toBe('/new')
  expect(table.loops).toContainEqual(['/a', '/b', '/a'])
})

test('a circle is named', () => {
  expect(loopOf(redirect('/a', '/b'), [redirect('/b', '/c'), redirect('/c/', '/a?x=1')])).toEqual([
    '/a',
    '/b',
    '/c/',
    '/a',
  ])
  expect(loopOf(redirect('/a', '/a/'), [])).toEqual(['/a', '/a'])
  expect(loopOf(redirect('/a', '/b'), [redirect('/b', '/c')])).toBeNull()
})

test('two ways of writing the same address are the same', () => {
  expect(isSameAddress('/a/', ' /a')).toBe(true)
  expect(isSameAddress('/?a=1&b=2', '/?b=2&a=1')).toBe(true)
  expect(isSameAddress('/a', '/a/*')).toBe(false)
})

test('a star in the new address stands for what the star of the old one stood for', () => {
  const rules = [redirect('/tag/*', '/blog/topic/*'), redirect('/old/*', 'https://x.example/*')]
  expect(leads('/tag/ecmo/?page=2', ...rules)).toBe('/blog/topic/ecmo?page=2')
  expect(leads('/tag/a/b', ...rules)).toBe('/blog/topic/a/b')
  expect(leads('/old/a', ...rules)).toBe('https://x.example/a')
  expect(leads('/tag', ...rules)).toBeNull()
})

test('what comes after a star is collapsed too', () => {
  const rules = [
    redirect('/tag/*', '/topics/*'),
    redirect('/topics/*', '/blog/topic/*', false),
    redirect('/blog/topic/news', '/blog'),
    redirect('/first', '/tag/ecmo'),
  ]
  expect(leads('/tag/ecmo', ...rules)).toBe('/blog/topic/ecmo')
  expect(leads('/first', ...rules)).toBe('/blog/topic/ecmo')
  expect(redirectTable(rules).find('/tag/news')).toEqual({ to: '/blog', permanent: false })
})

test('a star that leads round in circles is left out', () => {
  const table = redirectTable([redirect('/a/*', '/a/b/*'), redirect('/c/*', '/d/*')])
  expect(table.find('/a/x')).toBeNull()
  expect(table.loops).toEqual([['/a/*', '/a/*']])
  expect(table.find('/c/x')?.to).toBe('/d/x')
})

test('no reader can make another host of a star', () => {
  const rules = [redirect('/tag/*', '/*')]
  expect(leads('/tag/team', ...rules)).toBe('/team')
  for (const path of ['/tag//evil.com', '/tag//', '/tag///evil.com/x']) {
    expect(leads(path, ...rules)?.startsWith('//') ?? false, path).toBe(false)
  }
})

test('what is gone for good leads nowhere, with all that led to it', () => {
  const table = redirectTable([
    { from: '/gone', to: null, permanent: true },
    redirect('/a', '/gone', false),
  ])
  expect(table.find('/gone/?x=1')).toEqual({ to: null, permanent: true })
  expect(table.find('/a')).toEqual({ to: null, permanent: false })
  expect(table.loops).toEqual([])
})
