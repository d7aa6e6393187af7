import { sitemap } from '#app/sitemap-files.ts'

export async function GET() {
  return new Response(await sitemap(), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
