import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import {
  DueDiligenceView,
  dueDiligenceLead,
  dueDiligenceTitle,
} from '#components/due-diligence/due-diligence-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getContact } from '#sanity/content/company.ts'
import { getDueDiligence } from '#sanity/content/due-diligence.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { page } = await getDueDiligence()
  return pageMetadata({
    revision: page?._rev,
    title: page?.title ?? dueDiligenceTitle,
    description: page?.lead ?? dueDiligenceLead,
    path: paths.dueDiligence(),
    seo: page?.seo,
  })
}

export default async function DueDiligencePage() {
  const [{ page, checks }, contact, settings] = await Promise.all([
    getDueDiligence(),
    getContact(),
    getSettings(),
  ])
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Why partner with us', href: paths.partner() },
    { label: page?.title ?? dueDiligenceTitle },
  ]
  return (
    <>
      <DraftNotes id={page?._id} />
      <DueDiligenceView
        page={page}
        checks={checks}
        contact={contact}
        crumbs={crumbs}
        notes={numberNotes()}
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
