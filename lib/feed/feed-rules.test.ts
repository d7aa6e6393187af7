import { expect, test } from 'vitest'
import { atomFaults, jsonFeedFaults, rssFaults } from './feed-rules.fixture.ts'
import { jsonFeed } from './json-feed.ts'

const site = 'https://vivacity.example'
const head = {
  title: 'Vivacity Perfusion',
  description: 'ECMO specialists',
  home: `${site}/`,
  self: `${site}/feed.json`,
  icon: `${site}/icons/512.png`,
  favicon: `${site}/icons/192.png`,
}
const article = {
  id: `${site}/blog/what-is-ecmo`,
  title: 'What is ECMO?',
  summary: 'A summary.',
  html: '<p>Words.</p>',
  published: '2026-01-02T10:00:00.000Z',
  changed: '2026-01-03T10:00:00.000Z',
  authors: [{ name: 'Sam Rivers', url: null }],
  topic: 'Basics',
  image: null,
}
const faultsOf = (...articles: (typeof article)[]) =>
  jsonFeedFaults(JSON.stringify(jsonFeed(head, articles)))

test('our JSON Feed is one of version 1.1', () => {
  expect(faultsOf(article, { ...article, id: `${site}/blog/other`, summary: '' })).toEqual([])
})

test('what breaks the rules of JSON Feed is found', () => {
  expect(faultsOf(article, article)).toEqual([`twice: ${article.id}`])
  expect(faultsOf({ ...article, id: '/blog/x', changed: 'today', html: '' })).toEqual([
    'What is ECMO?: url',
    'What is ECMO?: no text',
    'What is ECMO?: date_modified',
  ])
  expect(faultsOf({ ...article, html: '<a href="/team">Team</a>' })).toEqual([
    'What is ECMO?: leads nowhere: /team',
  ])
})

test('what breaks the rules of RSS is found', () => {
  const item =
    '<item><title>A</title><link>/a</link><guid>a</guid><author>Sam</author><pubDate>2026-01-01</pubDate></item>'
  const rss = `<rss version="2.0"><channel><title>T</title><link>${site}</link><description>D</description>${item}</channel></rss>`
  expect(rssFaults(rss)).toEqual([
    'atom:link to itself',
    'A: link',
    'A: guid',
    'A: pubDate',
    'A: an author is an address of mail',
    'A: no text',
  ])
  expect(() => rssFaults('<rss><dc:creator>A</dc:creator></rss>')).toThrow('This is no XML')
})

test('what breaks the rules of Atom is found', () => {
  const entry = '<entry><title>A</title><id>a</id><category label="x"/></entry>'
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>${site}</id><title>T</title>${entry}</feed>`
  expect(atomFaults(atom)).toEqual([
    'one updated',
    'updated of the feed',
    'link to itself',
    'A: one updated',
    'A: id',
    'A: updated',
    'A: published',
    'A: link',
    'A: nobody wrote it',
    'A: one HTML text',
    'A: term',
  ])
})
