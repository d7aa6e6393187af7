import { Link } from './link.tsx'

export interface PaginationProps {
  page: number
  pages: number
  /** Address of a page, from `paths`. */
  href: (page: number) => string
  /** What the ways to the page before and after it say: of a list by date, or of another. */
  words?: readonly [before: string, after: string]
}

const byDate = ['Newer', 'Older'] as const

/** Earlier and later pages of a list. Nothing when there is one page. */
export function Pagination({ page, pages, href, words = byDate }: PaginationProps) {
  if (pages <= 1) return null
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  const near = numbers.filter((n) => n === 1 || n === pages || Math.abs(n - page) <= 2)
  return (
    <nav aria-label="Pages" className="pages no-print">
      <ul>
        {page > 1 ? (
          <li>
            <Link href={href(page - 1)} rel="prev">
              {words[0]}
            </Link>
          </li>
        ) : null}
        {near.map((n, index) => (
          <li key={n}>
            {n - (near[index - 1] ?? n - 1) > 1 ? <span aria-hidden="true">…</span> : null}
            {n === page ? (
              <span aria-current="page">
                <span className="sr-only">Page </span>
                {n}
              </span>
            ) : (
              <Link href={href(n)}>
                <span className="sr-only">Page </span>
                {n}
              </Link>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <Link href={href(page + 1)} rel="next">
              {words[1]}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
