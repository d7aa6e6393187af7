import { describe, expect, test } from 'vitest'
import { documentPath, mediaPath, paths } from './paths.ts'

test('addresses of the site', () => {
  expect([
    paths.home(),
    paths.partner(),
    paths.services(),
    paths.service('ecmo-transport'),
    paths.team(),
    paths.person('sam-rivers'),
    paths.blog(),
    paths.article('what-is-ecmo'),
    paths.topic('basics'),
    paths.page('privacy'),
    paths.contact(),
    paths.studio(),
    paths.feed(),
  ]).toEqual([
    '/',
    '/why-partner-with-us',
    '/services',
    '/services/ecmo-transport',
    '/team',
    '/team/sam-rivers',
    '/blog',
    '/blog/what-is-ecmo',
    '/blog/topic/basics',
    '/privacy',
    '/contact',
    '/studio',
    '/feed.xml',
  ])
})

test('the first page of a list has one address only', () => {
  expect(paths.blog(1)).toBe('/blog')
  expect(paths.blog(2)).toBe('/blog/page/2')
  expect(paths.topic('basics', 1)).toBe('/blog/topic/basics')
  expect(paths.topic('basics', 3)).toBe('/blog/topic/basics/page/3')
})

test('a search is a query of one page', () => {
  expect(paths.search()).toBe('/search')
  expect(paths.search('VV & VA?')).toBe('/search?q=VV+%26+VA%3F')
  expect(paths.search('cannula', 2)).toBe('/search?q=cannula&page=2')
})

test('a slug cannot leave its segment', () => {
  expect(paths.article('../studio?x#y')).toBe('/blog/..%2Fstudio%3Fx%23y')
})

describe('documentPath', () => {
  test('knows each kind of page', () => {
    expect(documentPath({ _type: 'homePage' })).toBe('/')
    expect(documentPath({ _type: 'partnerPage', slug: 'ignored' })).toBe('/why-partner-with-us')
    expect(documentPath({ _type: 'article', slug: 'a' })).toBe('/blog/a')
    expect(documentPath({ _type: 'service', slug: { current: 's' } })).toBe('/services/s')
    expect(documentPath({ _type: 'glossaryTerm', slug: 'cannula' })).toBe('/glossary/cannula')
    expect(documentPath({ _type: 'page', slug: 'about' })).toBe('/about')
  })

  test('gives null where there is no page', () => {
    expect(documentPath({ _type: 'source', slug: 'x' })).toBeNull()
    expect(documentPath({ _type: 'article', slug: null })).toBeNull()
    expect(documentPath({ _type: 'article', slug: { current: null } })).toBeNull()
    expect(documentPath({ _type: 'toString', slug: 'x' })).toBeNull()
  })
})

test('mediaPath carries the parameters of the image API', () => {
  expect(mediaPath('abc-10x20.png')).toBe('/media/images/abc-10x20.png')
  expect(mediaPath('abc-10x20.png', new URLSearchParams({ w: '5', auto: 'format' }))).toBe(
    '/media/images/abc-10x20.png?w=5&auto=format',
  )
})
