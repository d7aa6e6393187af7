import 'server-only'
import { stegaClean } from '@sanity/client/stega'
import { costModelOf } from '#lib/cost-model/starting-points.ts'
import { env } from '../env.ts'
import { costModelQuery } from '../queries/cost-model.ts'
import type { CostModelQueryResult } from '../types.generated.ts'
import { fetchContent, fetchPublished } from './fetch.ts'

// Figures are computed with: a preview's marks would make words of them.
function modelOf(stored: CostModelQueryResult) {
  const clean = stegaClean(stored)
  return { revision: clean?._rev, id: clean?._id, ...costModelOf(clean, env.showSamples) }
}

/** What the cost comparison starts from; everything empty where no document says more. */
export async function getCostModel() {
  return modelOf(await fetchContent(costModelQuery))
}

/** The same for whoever asked with figures of their own, outside of any draft. */
export async function getPublishedCostModel() {
  return modelOf(await fetchPublished(costModelQuery))
}
