import { pagesPart, sitemapPart } from '#app/sitemap-files.ts'

/** The files of articles are made when somebody first asks for them. */
export function generateStaticParams() {
  return [{ file: `${pagesPart}.xml` }]
}

export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[file]'>) {
  const part = /^(.+)\.xml$/.exec((await params).file)?.[1]
  const xml = part ? await sitemapPart(part) : null
  if (xml === null) return new Response('Not found\n', { status: 404 })
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
