import { Feed } from 'feed'
import { company } from '#lib/company.ts'
import { feedHtml } from '#lib/feed/feed-html.ts'
import { type FeedArticle, type FeedHead, jsonFeed } from '#lib/feed/json-feed.ts'
import { asHtml } from '#lib/feed/xml-characters.ts'
import { rendition } from '#lib/media.ts'
import { paths } from '#lib/paths.ts'
import { fragmentId } from '#lib/prose/outline.ts'
import { getFeed } from '#sanity/content/feed.ts'
import { getPublishedSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

const absolute = (path: string) => new URL(path, env.SITE_URL).href
const types: Record<string, string> = { jpg: 'image/jpeg', svg: 'image/svg+xml' }

/** The newest articles with their whole text. */
async function feedArticles(): Promise<FeedArticle[]> {
  const articles = await getFeed()
  return articles.map((article) => {
    const image = article.heroImage?.image && rendition(article.heroImage.image, 1200)
    const published = new Date(article.publishedAt ?? 0).toISOString()
    return {
      id: absolute(paths.article(article.slug ?? '')),
      title: `${article.title ?? 'Untitled'}${article.isSample ? ' (sample)' : ''}`,
      summary: article.dek ?? '',
      html: feedHtml(article.body, env.SITE_URL),
      published,
      changed: article.updatedAt ? new Date(article.updatedAt).toISOString() : published,
      authors: article.authors.flatMap(({ name, slug, active }) => {
        const url = slug && active !== false ? absolute(paths.person(slug)) : null
        return name ? [{ name, url }] : []
      }),
      topic: article.topic?.title ?? null,
      image: image ? absolute(image.src) : null,
    }
  })
}

async function feedHead(self: string): Promise<FeedHead> {
  const settings = await getPublishedSettings()
  return {
    title: settings?.name ?? company.name,
    description: settings?.tagline ?? company.tagline,
    home: absolute(paths.home()),
    self: absolute(self),
    icon: absolute(paths.icon(512)),
    favicon: absolute(paths.icon(192)),
  }
}

/** The feed as JSON. */
export async function jsonArticleFeed(): Promise<string> {
  const [head, articles] = await Promise.all([feedHead(paths.jsonFeed()), feedArticles()])
  return JSON.stringify(jsonFeed(head, articles))
}

/** An RSS author is a mail address; names belong into Dublin Core there. */
function authorship(authors: FeedArticle['authors'], format: 'rss' | 'atom') {
  if (authors.length === 0) return {}
  const names = authors.map(({ name }) => name).join(', ')
  return format === 'rss'
    ? { extensions: [{ name: 'dc:creator', objects: { _text: names } }] }
    : { author: authors.map(({ name, url }) => ({ name, link: url ?? undefined })) }
}

function pictureOf(url: string) {
  const ending = new URL(url).pathname.split('.').at(-1) ?? ''
  return { url, type: types[ending] ?? `image/${ending}`, length: 0 }
}

/** The feed for readers of XML. */
export async function articleFeed(format: 'rss' | 'atom'): Promise<Feed> {
  const [head, articles] = await Promise.all([feedHead(paths.feed()), feedArticles()])
  const feed = new Feed({
    id: head.home,
    title: head.title,
    description: head.description,
    link: head.home,
    language: 'en-US',
    generator: false,
    copyright: head.title,
    // Who speaks where an article names nobody.
    author: { name: head.title, link: head.home },
    // Given, so that the same content makes the same bytes.
    updated: new Date(
      articles
        .map(({ changed }) => changed)
        .sort()
        .at(-1) ?? 0,
    ),
    feedLinks: {
      rss: absolute(paths.feed()),
      atom: absolute(paths.atomFeed()),
      json: absolute(paths.jsonFeed()),
    },
  })
  const plain = format === 'atom' ? asHtml : (text: string) => text
  for (const article of articles) {
    const { id, topic, image } = article
    feed.addItem({
      id,
      link: id,
      title: plain(article.title),
      description: plain(article.summary) || undefined,
      content: article.html,
      date: new Date(article.changed),
      published: new Date(article.published),
      ...authorship(article.authors, format),
      category: topic ? [{ name: topic, term: fragmentId(topic) }] : undefined,
      image: image ? pictureOf(image) : undefined,
    })
  }
  return feed
}
