import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { ServiceView } from '#components/service/service-view.tsx'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { reviewedBy } from '#lib/share/share-words.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { reviewedPage } from '#lib/structured-data/reviewed-page.ts'
import { serviceData, serviceId } from '#lib/structured-data/service.ts'
import { getContact } from '#sanity/content/company.ts'
import { getService, getServiceSlugs } from '#sanity/content/service.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/services/[slug]'>

// Readers follow plain links: there is no navigation by script that could be instant.
export const instant = false

export async function generateStaticParams() {
  const slugs = await getServiceSlugs()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = await getService((await params).slug)
  if (!service) return {}
  return pageMetadata({
    revision: service._rev,
    isSample: service.isSample,
    title: service.title,
    description: service.summary,
    path: paths.service(service.slug ?? ''),
    seo: service.seo,
    people: reviewedBy(service.review),
  })
}

export default async function ServicePage({ params }: Props) {
  const [service, contact, settings] = await Promise.all([
    getService((await params).slug),
    getContact(),
    getSettings(),
  ])
  if (!service) notFound()
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Services', href: paths.services() },
    { label: service.title ?? 'Untitled' },
  ]
  return (
    <>
      <DraftNotes id={service._id} />
      <ServiceView
        service={service}
        crumbs={crumbs}
        notes={numberNotes(service.body, ...(service.faqs ?? []).map(({ answer }) => answer))}
        contact={contact}
        url={env.SITE_URL + paths.service(service.slug ?? '')}
      />
      <JsonLd
        data={graph(
          ...reviewedPage(
            {
              path: paths.service(service.slug ?? ''),
              title: stegaClean(service.title),
              review: stegaClean(service.review),
              about: serviceId(stegaClean(service.slug), env.SITE_URL),
            },
            env.SITE_URL,
          ),
          serviceData(service, env.SITE_URL),
          breadcrumbList(stegaClean(crumbs), env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
