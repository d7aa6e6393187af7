import { articleFeed } from '#app/feed.ts'

export async function GET() {
  const feed = await articleFeed('rss')
  return new Response(feed.rss2(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
