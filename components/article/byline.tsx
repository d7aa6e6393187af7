import { formatDate } from '#lib/dates.ts'
import type { ArticleQueryResult } from '#sanity/types.generated.ts'
import { PersonName } from '../person-name.tsx'
import type { ReviewFacts } from '../review/review-facts.ts'
import { Avatar } from '../team/avatar.tsx'

export type Author = NonNullable<NonNullable<ArticleQueryResult>['authors']>[number]

export interface BylineProps {
  authors: readonly Author[]
  publishedAt: string | null
  updatedAt: string | null
  /** Reading time, rounded up. */
  minutes: number
  review: ReviewFacts | null
}

/** Who wrote it, who checked it, when, and how long it takes to read. */
export function Byline({ authors, publishedAt, updatedAt, minutes, review }: BylineProps) {
  const published = formatDate(publishedAt)
  const updated = formatDate(updatedAt)
  return (
    <div className="grid gap-4">
      {authors.length > 0 ? (
        <ul className="authors">
          {authors.map((author) => (
            <li key={author._id}>
              <Avatar person={author} />
              <span>
                <b>
                  <PersonName person={author} />
                </b>
                {author.jobTitle ? <span className="fine block">{author.jobTitle}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="cluster fine">
        {published && publishedAt ? (
          <span>
            Published <time dateTime={publishedAt}>{published}</time>
          </span>
        ) : null}
        {updated && updatedAt && updated !== published ? (
          <span>
            Updated <time dateTime={updatedAt}>{updated}</time>
          </span>
        ) : null}
        {review ? (
          <span>
            Medically reviewed by <PersonName person={review.reviewer} />
          </span>
        ) : null}
        {minutes > 0 ? <span>{minutes} min read</span> : null}
      </p>
    </div>
  )
}
