import { jsonArticleFeed } from '#app/feed.ts'

export async function GET() {
  return new Response(await jsonArticleFeed(), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
