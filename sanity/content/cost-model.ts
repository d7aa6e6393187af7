import 'server-only'
import { stegaClean } from '@sanity/client/stega'
import { costModelOf } from '#lib/cost-model/starting-points.ts'
import { env } from '../env.ts'
import { costModelQuery, costStudiesQuery } from '../queries/cost-model.ts'
import type { CostModelQueryResult, CostStudiesQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'

const dois = {
  nurseLed: '10.1016/j.athoracsur.2021.04.095',
  programModel: '10.1177/0267659114534288',
}

// Figures are computed with: a preview's marks would make words of them.
function comparisonOf(stored: CostModelQueryResult, sources: CostStudiesQueryResult) {
  const clean = stegaClean(stored)
  const found = stegaClean(sources)
  const study = (doi: string) => found.find((source) => source.doi === doi) ?? null
  return {
    id: clean?._id,
    revision: clean?._rev,
    model: { changed: clean?._updatedAt ?? null, ...costModelOf(clean, env.showSamples) },
    studies: { nurseLed: study(dois.nurseLed), programModel: study(dois.programModel) },
  }
}

/** What the cost comparison starts from; everything empty where no document says more. */
export async function getCostModel() {
  return comparisonOf(
    await fetchContent(costModelQuery),
    await fetchContent(costStudiesQuery, dois),
  )
}

/** The same for whoever asks with figures of their own, outside of any draft. */
export async function getPublishedCostModel() {
  return comparisonOf(
    await fetchPublished(costModelQuery),
    await fetchPublished(costStudiesQuery, dois),
  )
}
