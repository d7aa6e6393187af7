import 'server-only'
import { claimsIn } from '#lib/claims/find-claims.ts'
import { articleClaimsQuery } from '../queries/article.ts'
import { type Card, lockedCards } from './article-cards.ts'
import { fetchContent } from './fetch.ts'
import { standing } from './standing.ts'

export type { Card }

/**
 * Articles in a list as readers may see them, each with a title and a summary that stand. What they claim may rest on the
 * text, which a list never asks for: it is read only for those that claim something.
 */
export async function standingCards<Shown extends Card>(all: readonly Shown[]): Promise<Shown[]> {
  const cards = await lockedCards(all)
  const claiming = cards.filter(({ title, dek }) => claims(title) || claims(dek))
  const judged = await Promise.all(
    claiming.map(async ({ _id: id, title, dek }) => {
      const article = await fetchContent(articleClaimsQuery, { id })
      return [id, article && (await standing({ ...article, title, dek }))] as const
    }),
  )
  const found = new Map(judged)
  return cards.flatMap((card) => {
    const article = found.get(card._id)
    if (!article) return [card]
    return article.title ? [{ ...card, title: article.title, dek: article.dek }] : []
  })
}

function claims(text: string | null): boolean {
  return text !== null && claimsIn(text).length > 0
}
