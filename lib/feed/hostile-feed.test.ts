import { Feed } from 'feed'
import { expect, test } from 'vitest'
import { dangersIn } from '../prose/dangers.fixture.ts'
import { hostileProjections, hostileText, hostileWords } from '../prose/hostile-text.fixture.ts'
import { feedHtml } from './feed-html.ts'

const site = 'https://vivacity.example'

test('a hostile text is harmless in feed readers', () => {
  const html = feedHtml([...hostileText, ...hostileProjections], site)
  expect(dangersIn(html)).toEqual([])
  expect(html).toContain('Words that stay words')
})

test('hostile titles and texts stay inside their elements of the feed', () => {
  const feed = new Feed({ id: site, title: hostileWords.join(' '), copyright: '' })
  for (const title of hostileWords) {
    feed.addItem({
      title,
      link: site,
      description: title,
      content: feedHtml([...hostileText], site),
      date: new Date(0),
      category: [{ name: title }],
    })
  }
  // What is left outside of CDATA, which is text, must have every sign of markup escaped.
  const outside = feed.rss2().replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  expect(outside).not.toMatch(/<(?:script|img|svg|style)/i)
})
