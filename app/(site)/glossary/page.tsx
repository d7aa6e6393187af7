import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { GlossaryView, glossaryLead, glossaryTitle } from '#components/glossary/glossary-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { definedTermSet } from '#lib/structured-data/defined-term.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getGlossary } from '#sanity/content/glossary.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: glossaryTitle,
    description: glossaryLead,
    path: paths.glossary(),
  })
}

export default async function GlossaryPage() {
  const [terms, settings] = await Promise.all([getGlossary(), getSettings()])
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Glossary' }]
  return (
    <>
      <GlossaryView terms={terms} />
      <JsonLd
        data={graph(
          definedTermSet(glossaryTitle, stegaClean(terms), env.SITE_URL),
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
