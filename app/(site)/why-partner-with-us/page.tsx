import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { sectionNotes } from '#app/section-notes.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { PartnerView } from '#components/partner-view.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getCompany } from '#sanity/content/company.ts'
import { getPartnerPage } from '#sanity/content/partner.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export async function generateMetadata(): Promise<Metadata> {
  const page = await getPartnerPage()
  if (!page) return {}
  return pageMetadata({
    revision: page._rev,
    title: page.title,
    description: page.lead,
    path: paths.partner(),
    seo: page.seo,
  })
}

export default async function PartnerPage() {
  const [page, company, settings] = await Promise.all([
    getPartnerPage(),
    getCompany(),
    getSettings(),
  ])
  if (!page) notFound()
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Why partner with us' }]
  return (
    <>
      <DraftNotes id={page._id} />
      <PartnerView
        page={page}
        company={company}
        notes={sectionNotes(page.sections)}
        url={env.SITE_URL + paths.partner()}
      />
      <JsonLd
        data={graph(
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
