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
    // A topic may be called as a page of ours is: “Careers”.
    title: `${topic.title}: articles${page > 1 ? `, page ${page}` : ''}`,
    description:
      page > 1 ? `Page ${page} of our articles on this topic. ${topic.intro ?? ''}` : topic.intro,
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
    ...(page > 1
      ? [{ label: topic.title ?? 'Topic', href: paths.topic(slug) }, { label: `Page ${page}` }]
      : [{ label: topic.title ?? 'Topic' }]),
  ]
  return (
    <>
      <DraftNotes id={topic._id} />
      <TopicView topic={topic} crumbs={crumbs} />
      <JsonLd data={graph(breadcrumbList(stegaClean(crumbs), env.SITE_URL))} />
    </>
  )
}
