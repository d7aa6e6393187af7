import { searchAsYouType } from '#lib/search/as-you-type.ts'

/** The one script of the search, as text: it needs nothing but itself. */
export async function GET() {
  return new Response(`(${searchAsYouType})()\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
}
