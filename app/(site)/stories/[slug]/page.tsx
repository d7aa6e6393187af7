import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { StoryView } from '#components/story/story-view.tsx'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { getStory, getStorySlugs } from '#sanity/content/stories.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/stories/[slug]'>

// Readers follow plain links: there is no navigation by script that could be instant.
export const instant = false

export async function generateStaticParams() {
  const slugs = await getStorySlugs()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await getStory((await params).slug)
  if (!story) return {}
  return pageMetadata({
    revision: story._rev,
    isSample: story.isSample,
    title: story.title,
    description: story.summary,
    path: paths.story(story.slug ?? ''),
    seo: story.seo,
  })
}

export default async function StoryPage({ params }: Props) {
  const [story, settings] = await Promise.all([getStory((await params).slug), getSettings()])
  if (!story) notFound()
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Stories', href: paths.stories() },
    { label: story.title ?? 'Untitled' },
  ]
  return (
    <>
      <DraftNotes id={story._id} />
      <StoryView
        story={story}
        crumbs={crumbs}
        url={env.SITE_URL + paths.story(story.slug ?? '')}
        notes={numberNotes(story.situation, story.whatWeDid)}
      />
      <JsonLd
        data={graph(
          breadcrumbList(stegaClean(crumbs), env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
