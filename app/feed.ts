import { Feed } from 'feed'
import { company } from '#lib/company.ts'
import { feedHtml } from '#lib/feed/feed-html.ts'
import { asHtml } from '#lib/feed/xml-characters.ts'
import { rendition } from '#lib/media.ts'
import { paths } from '#lib/paths.ts'
import { getFeed } from '#sanity/content/feed.ts'
import { getPublishedSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

const absolute = (path: string) => new URL(path, env.SITE_URL).href

type Format = 'rss' | 'atom' | 'json'

/** An RSS author is a mail address; names belong into Dublin Core there. */
function authorship(names: string[], format: Format) {
  return format === 'rss'
    ? { extensions: [{ name: 'dc:creator', objects: { _text: names.join(', ') } }] }
    : { author: names.map((name) => ({ name })) }
}

/** The newest articles with their whole text. */
export async function articleFeed(format: Format): Promise<Feed> {
  const [articles, settings] = await Promise.all([getFeed(), getPublishedSettings()])
  const name = settings?.name ?? company.name
  const feed = new Feed({
    id: absolute(paths.home()),
    title: name,
    description: settings?.tagline ?? company.tagline,
    link: absolute(paths.home()),
    language: 'en-US',
    generator: false,
    copyright: name,
    // Given, so that the same content makes the same bytes.
    updated: new Date(articles[0]?.updatedAt ?? articles[0]?.publishedAt ?? 0),
    feedLinks: {
      rss: absolute(paths.feed()),
      atom: absolute(paths.atomFeed()),
      json: absolute(paths.jsonFeed()),
    },
  })
  const plain = format === 'atom' ? asHtml : (text: string) => text
  for (const article of articles) {
    const link = absolute(paths.article(article.slug ?? ''))
    const names = article.authors.flatMap(({ name }) => name ?? [])
    const image = article.heroImage?.image && rendition(article.heroImage.image, 1200)
    feed.addItem({
      id: link,
      link,
      title: plain(`${article.title ?? 'Untitled'}${article.isSample ? ' (sample)' : ''}`),
      description: plain(article.dek ?? '') || undefined,
      content: feedHtml(article.body, env.SITE_URL),
      date: new Date(article.updatedAt ?? article.publishedAt ?? 0),
      published: new Date(article.publishedAt ?? 0),
      ...(names.length > 0 && authorship(names, format)),
      category: article.topic?.title ? [{ name: article.topic.title }] : undefined,
      image: image ? absolute(image.src) : undefined,
    })
  }
  return feed
}
