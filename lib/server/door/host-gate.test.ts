import { expect, test } from 'vitest'
import { hostGate } from './host-gate.ts'

const siteUrl = 'https://vivacity.example'
const apart = hostGate({ studioHost: 'studio.vivacity.example', siteUrl })
const together = hostGate({ studioHost: undefined, siteUrl })
const place = (host: string, target: string, isDraft = false, gate = apart) =>
  gate.placeOf({ host }, target.split('?')[0] ?? target, target, isDraft)

const site = 'vivacity.example'
const studio = 'Studio.vivacity.example:443'

test.each(['/studio', '/studio/structure', '/api/draft/enable?x=1'])(
  'the public host has no %s',
  (target) => {
    expect(place(site, target)).toBe('nowhere')
    expect(place(studio, target)).toBe('here')
    expect(place(site, target, false, together)).toBe('here')
  },
)

test.each(['/', '/blog', '/studios', '/api/revalidate', '/_next/static/a.js'])(
  'the public host has %s',
  (target) => expect(place(site, target)).toBe('here'),
)

test('the Studio’s host shows pages to editors in draft mode, and sends others to the site', () => {
  expect(place(studio, '/blog?a=b', true)).toBe('here')
  expect(place(studio, '/blog?a=b')).toEqual({ elsewhere: 'https://vivacity.example/blog?a=b' })
  expect(place(studio, '/')).toEqual({ elsewhere: '/studio' })
  expect(place(studio, '/api/revalidate')).toBe('nowhere')
})

test('a claimed host does not count', () => {
  const headers = { host: site, 'x-forwarded-host': 'studio.vivacity.example' }
  expect(apart.placeOf(headers, '/studio', '/studio', false)).toBe('nowhere')
})

test('nobody is an editor on the public host', () => {
  const headers = { host: site, cookie: 'theme=dark; __prerender_bypass=real; a=b' }
  apart.clean(headers)
  expect(headers.cookie).toBe('theme=dark; a=b')
  const editor = { host: 'studio.vivacity.example', cookie: '__prerender_bypass=real' }
  apart.clean(editor)
  expect(editor.cookie).toContain('real')
})

test('only the Studio may read pages of the public host from another origin', () => {
  const origin = 'https://studio.vivacity.example'
  expect(apart.askingStudio({ host: site, origin })).toBe(origin)
  expect(apart.askingStudio({ host: site, origin: 'https://evil.example' })).toBeNull()
  expect(apart.askingStudio({ host: site, origin: 'null' })).toBeNull()
  expect(together.askingStudio({ host: site, origin })).toBeNull()
})
