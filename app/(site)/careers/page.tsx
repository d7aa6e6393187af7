import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { CareersView, careersLead } from '#components/careers/careers-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getCareersPage, getOpenJobs } from '#sanity/content/careers.ts'
import { getContact } from '#sanity/content/company.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export async function generateMetadata(): Promise<Metadata> {
  const page = await getCareersPage()
  return pageMetadata({
    revision: page?._rev,
    title: page?.title ?? 'Careers',
    description: page?.lead ?? careersLead,
    path: paths.careers(),
    seo: page?.seo,
  })
}

export default async function CareersPage() {
  const [page, jobs, contact, settings] = await Promise.all([
    getCareersPage(),
    getOpenJobs(),
    getContact(),
    getSettings(),
  ])
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Careers' }]
  return (
    <>
      <DraftNotes id={page?._id} />
      <CareersView page={page} jobs={jobs} contact={contact} notes={numberNotes(page?.body)} />
      {/* Openings have structured data on their own pages only: Google asks for that. */}
      <JsonLd
        data={graph(
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
