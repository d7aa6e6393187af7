import { formatDate } from '#lib/dates.ts'
import { initials } from '#lib/roster/initials.ts'
import type { ArticleQueryResult } from '#sanity/types.generated.ts'
import { hasPicture, Image } from '../image.tsx'
import { PersonName } from '../person-name.tsx'

export type Author = NonNullable<NonNullable<ArticleQueryResult>['authors']>[number]

export interface BylineProps {
  authors: readonly Author[]
  publishedAt: string | null
  updatedAt: string | null
  /** Reading time, rounded up. */
  minutes: number
}

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ authors, publishedAt, updatedAt, minutes }: BylineProps) {
  const published = formatDate(publishedAt)
  const updated = formatDate(updatedAt)
  return (
    <div className="grid gap-4">
      {authors.length > 0 ? (
        <ul className="authors">
          {authors.map((author) => (
            <li key={author._id}>
              <Avatar author={author} />
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
        {minutes > 0 ? <span>{minutes} min read</span> : null}
      </p>
    </div>
  )
}

function Avatar({ author }: { author: Author }) {
  if (hasPicture(author.portrait)) {
    return (
      <Image
        figure={{ ...author.portrait, decorative: true }}
        ratio={1}
        maxWidth={50}
        sizes="50px"
        className="avatar"
      />
    )
  }
  return (
    <span aria-hidden="true" className="avatar bg-tint font-serif font-semibold text-primary">
      {initials(author.name ?? '')}
    </span>
  )
}
