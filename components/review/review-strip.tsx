import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates.ts'
import { PersonName } from '../person-name.tsx'
import type { ReviewFacts } from './review-facts.ts'

export interface ReviewStripProps {
  label: string
  /** Boxes of those who wrote and reviewed it; without them the reviewer is named in a line. */
  people?: ReactNode
  review: ReviewFacts | null
  disclosure?: string | null
}

/** The foot of a text: who stands for it, and since when. Shows only what there is. */
export function ReviewStrip({ label, people, review, disclosure }: ReviewStripProps) {
  if (!people && !review && !disclosure) return null
  return (
    <section aria-label={label} className="review box keep-together">
      {people}
      <dl>
        {review ? (
          <>
            {people ? null : (
              <Fact term="Medically reviewed by">
                <PersonName person={review.reviewer} />
              </Fact>
            )}
            <Fact term="Last reviewed">{formatDate(review.reviewedAt)}</Fact>
            <NextReview review={review} />
          </>
        ) : null}
        {disclosure ? (
          <Fact term="Conflicts of interest" wide>
            {disclosure}
          </Fact>
        ) : null}
      </dl>
    </section>
  )
}

function NextReview({ review: { nextReviewDue, isOverdue } }: { review: ReviewFacts }) {
  const due = formatDate(nextReviewDue)
  if (!due) return null
  return (
    <Fact term="Next review due">
      {due}
      {isOverdue ? '. It is being arranged; newer evidence may exist.' : null}
    </Fact>
  )
}

function Fact({ term, wide, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'sm:col-span-2' : ''}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
