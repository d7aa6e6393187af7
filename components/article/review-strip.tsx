import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates.ts'
import { PersonName } from '../person-name.tsx'
import type { Author } from './byline.tsx'

export interface ReviewStripProps {
  authors: readonly Author[]
  reviewer: Author | null
  reviewedAt: string | null
  nextReviewDue: string | null
  disclosure: string | null
}

/** The foot of an article: who stands for it, and since when. Shows only what there is. */
export function ReviewStrip(props: ReviewStripProps) {
  const { authors, reviewer, disclosure } = props
  const reviewed = formatDate(props.reviewedAt)
  const due = formatDate(props.nextReviewDue)
  if (authors.length === 0 && !(reviewer && reviewed) && !disclosure) return null
  return (
    <section aria-label="About this article" className="review box keep-together">
      <dl>
        {authors.length > 0 ? (
          <Fact term="Written by">
            {authors.map((author) => (
              <span key={author._id} className="block">
                <PersonName person={author} />
              </span>
            ))}
          </Fact>
        ) : null}
        {/* A reviewer without a date has not reviewed yet. */}
        {reviewer && reviewed ? (
          <Fact term="Medically reviewed by">
            <PersonName person={reviewer} />
          </Fact>
        ) : null}
        {reviewer && reviewed ? <Fact term="Last reviewed">{reviewed}</Fact> : null}
        {reviewer && reviewed && due ? <Fact term="Next review due">{due}</Fact> : null}
        {disclosure ? (
          <Fact term="Conflicts of interest" wide>
            {disclosure}
          </Fact>
        ) : null}
      </dl>
    </section>
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
