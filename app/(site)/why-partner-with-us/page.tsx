import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { sectionNotes } from '#app/section-notes.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { PartnerView } from '#components/partner-view.tsx'
import { paths } from '#lib/paths.ts'
import { reviewedBy } from '#lib/share/share-words.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organizationId, organizationName } from '#lib/structured-data/organization.ts'
import { reviewedPage } from '#lib/structured-data/reviewed-page.ts'
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
    people: reviewedBy(page.review),
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
          ...reviewedPage(
            {
              path: paths.partner(),
              title: stegaClean(page.title),
              review: stegaClean(page.review),
              about: organizationId(env.SITE_URL),
            },
            env.SITE_URL,
          ),
          breadcrumbList(crumbs, env.SITE_URL),
          organizationName(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
