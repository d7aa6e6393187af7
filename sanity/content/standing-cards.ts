import 'server-only'
import { claimsIn } from '#lib/claims/find-claims.ts'
import { articleClaimsQuery } from '../queries/article.ts'
import { fetchContent } from './fetch.ts'
import { standing } from './standing.ts'

export interface Card {
  readonly _id: string
  readonly title: string | null
  readonly dek: string | null
}

/**
 * Articles in a list, each with a title and a summary that stand. What they claim may rest on the
 * text, which a list never asks for: it is read only for those that claim something.
 */
export async function standingCards<Shown extends Card>(cards: readonly Shown[]): Promise<Shown[]> {
  const claiming = cards.filter(({ title, dek }) => claims(title) || claims(dek))
  const judged = await Promise.all(
    claiming.map(async ({ _id: id }) => {
      const article = await fetchContent(articleClaimsQuery, { id })
      return [id, article && standing(article)] as const
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
