import 'server-only'
import { env } from '../env.ts'
import { articleApprovalsQuery } from '../queries/approval.ts'
import { feedQuery } from '../queries/feed.ts'
import { fetchPublished } from './fetch.ts'
import { fetchPrivate } from './fetch-private.ts'
import { publishableList } from './publishable.ts'
import { approvalIds, lock } from './review-lock.ts'
import { standing } from './standing.ts'

const samples = env.showSamples

/** The newest articles with their approved text; never drafts, since feeds are copied on. */
export async function getFeed() {
  const found = publishableList(await fetchPublished(feedQuery, { samples }), samples)
  if (found.length === 0) return []
  const ids = approvalIds(found)
  const approvals = await fetchPrivate(articleApprovalsQuery, { ids }, ids)
  const articles = await Promise.all(
    found.map(async ({ reviewed, writtenBy, ...article }) => {
      const asked = { ...article, reviewed, writtenBy }
      const { isShown, text } = await lock('article', asked, approvals)
      if (!isShown) return null
      const { title, dek, body, heroImage } = text ?? article
      return await standing({ ...article, title, dek, body, heroImage })
    }),
  )
  return articles
    .filter((article) => article !== null)
    .map((article) => ({ ...article, authors: publishableList(article.authors, samples) }))
    .filter(({ title }) => title)
}
