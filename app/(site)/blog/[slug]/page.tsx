import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import readingTime from 'reading-time'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { ArticleView } from '#components/article/article-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { plainText } from '#lib/prose/blocks.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { creditLine, reviewedBy } from '#lib/share/share-words.ts'
import { medicalArticle } from '#lib/structured-data/article.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { type Article, getArticle, getNewestArticleSlugs } from '#sanity/content/article.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/blog/[slug]'>

/** The newest are built ahead; the others on their first visit. */
export async function generateStaticParams() {
  return atLeastOne(
    (await getNewestArticleSlugs()).map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle((await params).slug)
  if (!article) return {}
  return pageMetadata({
    revision: article._rev,
    isSample: article.isSample,
    title: article.title,
    description: article.dek,
    path: paths.article(article.slug ?? ''),
    seo: article.seo,
    twins: { 'text/markdown': paths.articleMarkdown(article.slug ?? '') },
    people: [...creditLine('Written by', article.authors), ...reviewedBy(article.review)],
    article: {
      publishedTime: article.publishedAt ?? undefined,
      modifiedTime: article.updatedAt ?? undefined,
      authors: article.authors.map(({ name }) => name ?? '').filter(Boolean),
    },
  })
}

function crumbsOf({ title, topic }: Article) {
  return [
    { label: 'Home', href: paths.home() },
    { label: 'Blog', href: paths.blog() },
    ...(topic?.slug && topic.title ? [{ label: topic.title, href: paths.topic(topic.slug) }] : []),
    { label: title ?? 'Untitled' },
  ]
}

export default async function ArticlePage({ params }: Props) {
  const [article, settings] = await Promise.all([getArticle((await params).slug), getSettings()])
  if (!article) notFound()
  const crumbs = crumbsOf(article)
  const { terms, ...plainArticle } = article
  const plain = stegaClean({ article: plainArticle, crumbs, settings })
  return (
    <>
      <DraftNotes id={article._id} />
      <ArticleView
        article={article}
        url={env.SITE_URL + paths.article(article.slug ?? '')}
        crumbs={crumbs}
        notes={numberNotes(article.body)}
        terms={terms}
        minutes={Math.ceil(readingTime(plainText(article.body)).minutes)}
        disclaimer={settings?.medicalDisclaimer}
      />
      <JsonLd
        data={graph(
          medicalArticle(plain.article, env.SITE_URL),
          breadcrumbList(plain.crumbs, env.SITE_URL),
          organization(plain.settings, env.SITE_URL),
        )}
      />
    </>
  )
}
