import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { CostScript } from '#components/cost/cost-script.tsx'
import { CostView, costCrumbs, costLead, costTitle } from '#components/cost/cost-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { readFigures } from '#lib/cost-model/reading.ts'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getCostModel } from '#sanity/content/cost-model.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { revision } = await getCostModel()
  return pageMetadata({
    revision,
    title: costTitle,
    description: costLead,
    path: paths.costComparison(),
  })
}

/** The page to ask on: a file. Figures in an address are compared by app/(found). */
export default async function CostComparisonPage() {
  const [{ id, model, studies }, settings] = await Promise.all([getCostModel(), getSettings()])
  return (
    <>
      <DraftNotes id={id} />
      <CostView
        model={model}
        reading={readFigures(model.starts, model.bounds)}
        studies={studies}
        url={env.SITE_URL + paths.costComparison()}
      />
      <CostScript />
      <JsonLd
        data={graph(
          breadcrumbList(costCrumbs, env.SITE_URL),
          organization(stegaClean(settings), env.SITE_URL),
        )}
      />
    </>
  )
}
