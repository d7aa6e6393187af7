import { articleFeed } from '#app/feed.ts'
import { withWholeCategories, withXmlCharacters } from '#lib/feed/xml-characters.ts'

export async function GET() {
  const feed = await articleFeed('atom')
  return new Response(withXmlCharacters(withWholeCategories(feed.atom1())), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
