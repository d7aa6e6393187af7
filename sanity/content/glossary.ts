import 'server-only'
import { env } from '../env.ts'
import {
  articlesWithTermQuery,
  glossaryQuery,
  termQuery,
  termSlugsQuery,
} from '../queries/glossary.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { publishable, publishableList } from './publishable.ts'
import { standingCards } from './standing-cards.ts'
import { standingText, standsAsTerm } from './standing-text.ts'

const samples = env.showSamples

/** Every term that readers may see, by name. */
export async function getGlossary() {
  const found = await fetchContent(glossaryQuery, { samples })
  return publishableList(found, samples)
    .map((term) => standingText(term))
    .filter(standsAsTerm)
}

/** Slugs of all published terms: for building pages, where there is no visitor. */
export async function getTermSlugs(): Promise<string[]> {
  const slugs = await fetchPublished(termSlugsQuery, { samples })
  return slugs.filter((slug) => slug !== null)
}

/** One term with what its page shows, or null. */
export async function getTerm(slug: string) {
  const found = publishable(await fetchContent(termQuery, { slug }), samples)
  const term = found && standingText(found)
  if (!term || !standsAsTerm(term)) return null
  const articles = await fetchContent(articlesWithTermQuery, { term: term._id, samples })
  return { ...term, articles: await standingCards(publishableList(articles, samples)) }
}
