import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { JsonLd } from '#components/json-ld.tsx'
import { OutcomesView, outcomesLead } from '#components/outcomes/outcomes-view.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getOutcomes } from '#sanity/content/outcomes.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Outcomes',
    description: outcomesLead,
    path: paths.outcomes(),
    isList: true,
  })
}

export default async function OutcomesPage() {
  const [measures, settings] = await Promise.all([getOutcomes(), getSettings()])
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Outcomes' }]
  return (
    <>
      <OutcomesView measures={measures} />
      <JsonLd
        data={graph(
          breadcrumbList(crumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
