import type { Metadata } from 'next'
import { connection } from 'next/server'
import { CostScript } from '#components/cost/cost-script.tsx'
import { CostView, costLead, costTitle } from '#components/cost/cost-view.tsx'
import { figuresQuery, readFigures } from '#lib/cost-model/reading.ts'
import { paths } from '#lib/paths.ts'
import { getPublishedCostModel } from '#sanity/content/cost-model.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/why-partner-with-us/cost-comparison/figures'>

export const metadata: Metadata = {
  title: costTitle,
  description: costLead,
  alternates: { canonical: paths.costComparison() },
  robots: { index: false },
}

/** The comparison of figures in an address. Made for whoever asked, and never kept. */
export default async function ComparedFiguresPage({ searchParams }: Props) {
  await connection()
  const { model, studies } = await getPublishedCostModel()
  const reading = readFigures(await searchParams, model.bounds)
  return (
    <>
      <CostView
        model={model}
        reading={reading}
        studies={studies}
        url={env.SITE_URL + paths.costComparison(figuresQuery(reading))}
      />
      <CostScript />
    </>
  )
}
