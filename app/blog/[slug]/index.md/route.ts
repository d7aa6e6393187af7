import { stegaClean } from '@sanity/client/stega'
import { atLeastOne } from '#app/static-params.ts'
import { articleMarkdown } from '#lib/markdown/article-markdown.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { getArticle, getNewestArticleSlugs } from '#sanity/content/article.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

/** The newest are built ahead, as their pages are; the others on their first visit. */
export async function generateStaticParams() {
  return atLeastOne(
    (await getNewestArticleSlugs()).map((slug) => ({ slug })),
    { slug: '-' },
  )
}

/** The twin of an article for programs that read no HTML: the same words, through the same locks. */
export async function GET(_request: Request, { params }: RouteContext<'/blog/[slug]/index.md'>) {
  const [article, settings] = await Promise.all([getArticle((await params).slug), getSettings()])
  if (!article) return new Response('Not found\n', { status: 404 })
  const plain = stegaClean(article)
  const notes = numberNotes(plain.body)
  const text = articleMarkdown(plain, notes, env.SITE_URL, settings?.medicalDisclaimer)
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
