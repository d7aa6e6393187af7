/** An article as feeds have it. Addresses are absolute, moments ISO 8601. */
export interface FeedArticle {
  id: string
  title: string
  summary: string
  html: string
  published: string
  changed: string
  authors: ReadonlyArray<{ name: string; url: string | null }>
  topic: string | null
  image: string | null
}

export interface FeedHead {
  title: string
  description: string
  home: string
  self: string
  icon: string
  favicon: string
}

/** A JSON Feed. Source: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(head: FeedHead, articles: readonly FeedArticle[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: head.home,
    feed_url: head.self,
    icon: head.icon,
    favicon: head.favicon,
    language: 'en-US',
    items: articles.map(({ id, title, summary, html, published, changed, ...more }) => ({
      id,
      url: id,
      title,
      content_html: html,
      ...(summary && { summary }),
      ...(more.image && { image: more.image }),
      date_published: published,
      date_modified: changed,
      ...(more.authors.length > 0 && {
        authors: more.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
      }),
      ...(more.topic && { tags: [more.topic] }),
      language: 'en-US',
    })),
  }
}
