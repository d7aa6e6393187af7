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
        <ul className="flex flex-wrap gap-x-8 gap-y-4">
          {authors.map((author) => (
            <li key={author._id} className="flex items-center gap-3">
              <Avatar author={author} />
              <span className="leading-snug">
                <span className="font-bold">
                  <PersonName person={author} />
                </span>
                {author.jobTitle ? (
                  <span className="block text-small text-text-2">{author.jobTitle}</span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-text-2">
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
        maxWidth={52}
        sizes="52px"
        className="size-13 shrink-0 rounded-full border border-line"
      />
    )
  }
  return (
    <span
      aria-hidden="true"
      className="flex size-13 shrink-0 items-center justify-center rounded-full bg-tint font-serif font-semibold text-primary"
    >
      {initials(author.name ?? '')}
    </span>
  )
}
