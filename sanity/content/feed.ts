import 'server-only'
import { env } from '../env.ts'
import { feedQuery } from '../queries/feed.ts'
import { fetchPublished } from './fetch.ts'
import { publishableList } from './publishable.ts'
import { standing } from './standing.ts'

/** The newest articles with their text; never drafts, since feeds are copied on. */
export async function getFeed() {
  const articles = await fetchPublished(feedQuery, { samples: env.showSamples })
  return publishableList(articles, env.showSamples)
    .map((article) => ({
      ...standing(article),
      authors: publishableList(article.authors, env.showSamples),
    }))
    .filter(({ title }) => title)
}
