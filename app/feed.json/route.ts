import { articleFeed } from '#app/feed.ts'

export async function GET() {
  const feed = await articleFeed('json')
  return new Response(feed.json1(), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
