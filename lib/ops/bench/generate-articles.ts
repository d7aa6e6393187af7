import { z } from 'zod'
import { env } from '#sanity/env.ts'
import type { Json } from '#sanity/seed/document.ts'
import { approvalsOf } from '#sanity/seed/reviews.ts'
import { generatedArticle } from './generated-article.ts'

export interface LakeAddress {
  /** As `http://localhost:3030`. */
  lakeUrl: string
  /** May write. */
  token: string
  /** The one of the environment by default. */
  dataset?: string
}

const batchSize = 250

const figuresAnswer = z.object({ result: z.array(z.record(z.string(), z.json())) })

/**
 * Fills a lake that holds the sample content with generated articles number 0 to `count` - 1; those
 * that are there already stay as they are. About 700 a second.
 * @returns how many articles are new. @throws Error with the lake's answer where it refuses.
 */
export async function generateArticles(count: number, lake: LakeAddress): Promise<number> {
  const { lakeUrl, token, dataset = env.dataset } = lake
  const ask = async (path: string, init?: RequestInit): Promise<unknown> => {
    const response = await fetch(`${lakeUrl}/v2025-10-01/data/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    if (response.ok) return response.json()
    throw new Error(`The lake answered ${response.status}: ${await response.text()}`)
  }
  const figures = await heroFigures(ask, dataset)
  let created = 0
  for (let from = 0; from < count; from += batchSize) {
    const indexes = Array.from({ length: Math.min(batchSize, count - from) }, (_, n) => from + n)
    const articles = indexes.map((index) =>
      generatedArticle(index, figures[index % figures.length]),
    )
    // Readers see an article that makes claims only with its approval.
    const documents = [...articles, ...approvalsOf(articles)]
    const mutations = documents.map((document) => ({ createIfNotExists: document }))
    const body = JSON.stringify({ mutations })
    const answer = mutateAnswer.parse(await ask(`mutate/${dataset}`, { method: 'POST', body }))
    created += answer.results.filter(
      ({ id, operation }) => operation === 'create' && !id.includes('.'),
    ).length
  }
  return created
}

const mutateAnswer = z.object({
  results: z.array(z.object({ id: z.string(), operation: z.string() })),
})

/** The pictures of the sample articles, which are in the lake. */
async function heroFigures(
  ask: (path: string) => Promise<unknown>,
  dataset: string,
): Promise<Json[]> {
  const query = `*[_type == "article" && defined(heroImage.image.asset._ref)
    && !string::startsWith(_id, "article-generated-")] | order(_id).heroImage`
  const answer = await ask(`query/${dataset}?query=${encodeURIComponent(query)}`)
  const { result } = figuresAnswer.parse(answer)
  if (result.length === 0) throw new Error('The lake holds no sample article with a picture.')
  return result
}
