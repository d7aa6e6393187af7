import 'server-only'
import { draftMode } from 'next/headers'
import { approvalId } from '#lib/review/approval.ts'
import { isGoodApproval } from '#lib/review/lock.ts'
import { meaningOf } from '#lib/review/meaning.ts'
import { needsReview } from '#lib/review/needs-review.ts'
import { compareMeaning } from '#lib/review/typo.ts'
import { cardApprovalsQuery, reviewedTextsQuery } from '../queries/approval.ts'
import type { BlogQueryResult, CardApprovalsQueryResult } from '../types.generated.ts'
import { fetchPublished } from './fetch.ts'
import { fetchPrivate } from './fetch-private.ts'
import { approvalIds, realApproval } from './review-lock.ts'

export type Card = Pick<BlogQueryResult[number], '_id' | 'title' | 'dek' | 'audience' | 'writtenBy'>

/**
 * Cards of articles as readers may see them: in the approved words, and none of an article that
 * waits for its first approval. Only the approvals and texts of these few are read.
 */
export async function lockedCards<Shown extends Card>(cards: readonly Shown[]): Promise<Shown[]> {
  if (cards.length === 0 || (await draftMode()).isEnabled) return [...cards]
  const ids = approvalIds(cards)
  const found = await fetchPrivate(cardApprovalsQuery, { ids }, ids)
  const approvals = new Map(cards.map((card) => [card._id, approvalsOf(card, found)]))
  const hidden = await unapproved(cards.filter(({ _id }) => approvals.get(_id)?.length === 0))
  return cards.flatMap((card) => {
    if (hidden.has(card._id)) return []
    const [last, ...earlier] = approvals.get(card._id) ?? []
    if (!last) return [card]
    const mayStand = [last, ...earlier].some(({ shown }) => shown && isSaid(shown, card))
    return [
      mayStand ? card : { ...card, title: last.shown?.title ?? '', dek: last.shown?.dek ?? null },
    ]
  })
}

function approvalsOf(card: Card, found: CardApprovalsQueryResult) {
  const approval = found.find(({ _id }) => _id === approvalId(card._id))
  const authors = (card.writtenBy ?? []).filter((id) => id !== null)
  return [approval, approval?.earlier]
    .map((one) => realApproval(one))
    .filter((one) => isGoodApproval(one, authors))
}

function isSaid(approved: { title: string | null; dek: string | null }, { title, dek }: Card) {
  const [before, after] = [approved, { title, dek }].map((text) => meaningOf('article', text))
  return before && after && compareMeaning(before, after).standing !== 'lapsed'
}

/** Which of these articles, which nobody approved, readers may not see. */
export async function unapproved(articles: readonly { _id: string; audience: string | null }[]) {
  const ids = articles.filter(({ audience }) => audience !== 'jobSeeker').map(({ _id }) => _id)
  if (ids.length === 0) return new Set<string>()
  const texts = await fetchPublished(reviewedTextsQuery, { ids })
  return new Set(texts.filter(needsReview).map(({ _id }) => _id))
}
