import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { ServicesView, servicesLead } from '#components/service/services-view.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { serviceData } from '#lib/structured-data/service.ts'
import { getServices } from '#sanity/content/service.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Services',
    description: servicesLead,
    path: paths.services(),
    isList: true,
  })
}

export default async function ServicesPage() {
  const [services, settings] = await Promise.all([getServices(), getSettings()])
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Services' }]
  return (
    <>
      <ServicesView services={services} />
      <JsonLd
        data={graph(
          ...services.map((service) => serviceData(service, env.SITE_URL)),
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
