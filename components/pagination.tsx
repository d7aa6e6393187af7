import { Link } from './link.tsx'

export interface PaginationProps {
  page: number
  pages: number
  /** Address of a page, from `paths`. */
  href: (page: number) => string
}

const box =
  'inline-flex min-h-11 min-w-11 items-center justify-center rounded-control border px-3 tabular'

/** Earlier and later pages of a list. Nothing when there is one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages <= 1) return null
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  const near = numbers.filter((n) => n === 1 || n === pages || Math.abs(n - page) <= 2)
  return (
    <nav aria-label="Pages" className="no-print mt-12">
      <ul className="flex flex-wrap items-center gap-2 text-small">
        {page > 1 ? (
          <li>
            <Link href={href(page - 1)} rel="prev" className={`${box} border-control bg-surface`}>
              Newer
            </Link>
          </li>
        ) : null}
        {near.map((n, index) => (
          <li key={n} className="flex items-center gap-2">
            {n - (near[index - 1] ?? n - 1) > 1 ? <span aria-hidden="true">…</span> : null}
            {n === page ? (
              <span
                aria-current="page"
                className={`${box} border-text bg-text font-bold text-page`}
              >
                <span className="sr-only">Page </span>
                {n}
              </span>
            ) : (
              <Link href={href(n)} className={`${box} border-control bg-surface`}>
                <span className="sr-only">Page </span>
                {n}
              </Link>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <Link href={href(page + 1)} rel="next" className={`${box} border-control bg-surface`}>
              Older
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
