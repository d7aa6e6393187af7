import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import {
  CapabilitySheetView,
  sheetCrumbs,
  sheetLead,
  sheetTitle,
} from '#components/capability-sheet/capability-sheet-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getCapabilitySheet } from '#sanity/content/capability-sheet.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: sheetTitle,
    description: sheetLead,
    path: paths.capabilitySheet(),
  })
}

export default async function CapabilitySheetPage() {
  const [sheet, settings] = await Promise.all([getCapabilitySheet(), getSettings()])
  return (
    <>
      <CapabilitySheetView {...sheet} url={env.SITE_URL + paths.capabilitySheet()} />
      <JsonLd
        data={graph(
          breadcrumbList(sheetCrumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
