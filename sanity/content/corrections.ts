import 'server-only'
import { env } from '../env.ts'
import { correctedArticlesQuery } from '../queries/corrections.ts'
import { fetchContent } from './fetch.ts'
import { publishableList } from './publishable.ts'
import { standingCards } from './standing-cards.ts'

const samples = env.showSamples

/** Every correction of an article that readers can open, newest first. */
export async function getCorrections() {
  const found = publishableList(await fetchContent(correctedArticlesQuery, { samples }), samples)
  return (await standingCards(found))
    .flatMap(({ title, slug, corrections }) =>
      (corrections ?? []).map((correction) => ({ title, slug, correction })),
    )
    .sort((one, other) => (other.correction.date ?? '').localeCompare(one.correction.date ?? ''))
}
