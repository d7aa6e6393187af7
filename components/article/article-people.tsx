import type { ReviewFacts } from '../review/review-facts.ts'
import { type BoxedPerson, PersonBox } from '../team/person-box.tsx'

export interface ArticlePeopleProps {
  authors: readonly BoxedPerson[]
  review: ReviewFacts | null
}

/** Boxes of everyone who stands behind an article. */
export function ArticlePeople({ authors, review }: ArticlePeopleProps) {
  if (authors.length === 0 && !review) return null
  return (
    <ul className="authors boxes">
      {authors.map((author) => (
        <PersonBox key={author._id} person={author} part="Written by" />
      ))}
      {review ? (
        <PersonBox
          person={review.reviewer}
          part="Medically reviewed by"
          verified={review.credential}
        />
      ) : null}
    </ul>
  )
}
