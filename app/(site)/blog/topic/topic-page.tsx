import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { TopicView } from '#components/article/topic-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { getTopic } from '#sanity/content/topic.ts'
import { env } from '#sanity/env.ts'

/** Metadata of one page of a topic. */
export async function topicMetadata(slug: string, page: number | null): Promise<Metadata> {
  const topic = page && (await getTopic(slug, page))
  if (!topic) return {}
  return pageMetadata({
    revision: topic._rev,
    title: page > 1 ? `${topic.title}, page ${page}` : topic.title,
    description: topic.intro,
    path: paths.topic(slug, page),
  })
}

/** The first and the later pages of a topic are one view at two addresses. */
export async function TopicPage({ slug, page }: { slug: string; page: number | null }) {
  const topic = page && (await getTopic(slug, page))
  if (!topic) notFound()
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Blog', href: paths.blog() },
    { label: topic.title ?? 'Topic' },
  ]
  return (
    <>
      <DraftNotes id={topic._id} />
      <TopicView topic={topic} crumbs={crumbs} />
      <JsonLd data={graph(breadcrumbList(stegaClean(crumbs), env.SITE_URL))} />
    </>
  )
}
