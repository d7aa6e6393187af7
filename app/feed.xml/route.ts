import { articleFeed } from '#app/feed.ts'
import { withXmlCharacters } from '#lib/feed/xml-characters.ts'

export async function GET() {
  const feed = await articleFeed('rss')
  return new Response(withXmlCharacters(feed.rss2()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
