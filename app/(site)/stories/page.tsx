import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { StoriesView, storiesLead } from '#components/story/stories-view.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { getStories } from '#sanity/content/stories.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Stories',
    description: storiesLead,
    path: paths.stories(),
    isList: true,
  })
}

export default async function StoriesPage() {
  const [{ stories, testimonials }, settings] = await Promise.all([getStories(), getSettings()])
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Stories' }]
  return (
    <>
      <StoriesView stories={stories} testimonials={testimonials} />
      {/* No Review and no AggregateRating: a company does not rate itself. */}
      <JsonLd
        data={graph(
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
