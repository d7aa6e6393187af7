import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { PersonView } from '#components/team/person-view.tsx'
import { paths } from '#lib/paths.ts'
import { credited } from '#lib/share/share-words.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { personData } from '#lib/structured-data/person.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { getPerson, getPersonSlugs } from '#sanity/content/team.ts'
import { getToday } from '#sanity/content/today.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/team/[slug]'>

// Readers follow plain links: there is no navigation by script that could be instant.
export const instant = false

export async function generateStaticParams() {
  const slugs = await getPersonSlugs()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await getPerson((await params).slug)
  if (!person) return {}
  return pageMetadata({
    revision: person._rev,
    isSample: person.isSample,
    title: credited(person),
    description: person.bio,
    path: paths.person(person.slug ?? ''),
    people: person.active !== false && person.jobTitle ? [person.jobTitle] : [],
    // Who has left is no longer presented, only still found from a byline.
    seo: person.active === false ? { noIndex: true } : null,
  })
}

export default async function PersonPage({ params }: Props) {
  const [person, today, settings] = await Promise.all([
    getPerson((await params).slug),
    getToday(),
    getSettings(),
  ])
  if (!person) notFound()
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Team', href: paths.team() },
    { label: person.name ?? 'Unnamed' },
  ]
  return (
    <>
      <DraftNotes id={person._id} />
      <PersonView person={person} crumbs={crumbs} today={today} />
      <JsonLd
        data={graph(
          personData(person, today, env.SITE_URL),
          breadcrumbList(stegaClean(crumbs), env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
