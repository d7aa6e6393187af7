import { expect, test } from 'vitest'
import { belongsToSite, documentAt } from './live-address.ts'

test.each([
  ['/blog/vv-ecmo', { type: 'article', slug: 'vv-ecmo' }],
  ['/blog/topic/evidence', { type: 'topic', slug: 'evidence' }],
  ['/services/transport', { type: 'service', slug: 'transport' }],
  ['/glossary/cannula', { type: 'glossaryTerm', slug: 'cannula' }],
  ['/team/jo', { type: 'person', slug: 'jo' }],
  ['/stories/a-night', { type: 'successStory', slug: 'a-night' }],
  ['/about', { type: 'page', slug: 'about' }],
  ['/', null],
  ['/blog/a/b', null],
])('at %s there is, if any, %o', (path, document) => expect(documentAt(path)).toEqual(document))

test.each([
  '/',
  '/blog',
  '/blog/',
  '/services/*',
  '/blog/*',
  '/blog/topic/*',
  '/*',
  '/api/x',
  '/studio/*',
  '/media/*',
  '/feed.xml',
  '/_next/static/x',
])('%s is the site’s own', (from) => expect(belongsToSite(from)).toBe(true))

test.each([
  '/?p=1',
  '/search?q=x',
  '/tag/*',
  '/author/*',
  '/category/*',
  '/blog/old',
  '/about',
  '/blog/2019/*',
])('%s can be an old address', (from) => expect(belongsToSite(from)).toBe(false))
