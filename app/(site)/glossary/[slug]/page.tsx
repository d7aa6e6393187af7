import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { TermView } from '#components/glossary/term-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { definedTerm } from '#lib/structured-data/defined-term.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getTerm, getTermSlugs } from '#sanity/content/glossary.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/glossary/[slug]'>

// Readers follow plain links: there is no navigation by script that could be instant.
export const instant = false

export async function generateStaticParams() {
  const slugs = await getTermSlugs()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const term = await getTerm((await params).slug)
  if (!term) return {}
  return pageMetadata({
    revision: term._rev,
    title: term.title,
    description: term.definition,
    path: paths.term(term.slug ?? ''),
  })
}

export default async function TermPage({ params }: Props) {
  const [term, settings] = await Promise.all([getTerm((await params).slug), getSettings()])
  if (!term) notFound()
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Glossary', href: paths.glossary() },
    { label: term.title ?? 'Untitled' },
  ]
  return (
    <>
      <DraftNotes id={term._id} />
      <TermView term={term} crumbs={crumbs} notes={numberNotes(term.detail)} />
      <JsonLd
        data={graph(
          definedTerm(stegaClean(term), env.SITE_URL),
          breadcrumbList(stegaClean(crumbs), env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
