import { Link } from './link.tsx'

export interface Crumb {
  label: string
  /** Without an address it is the page itself. */
  href?: string
}

/** Where this page is. The last crumb is the page itself. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="text-small text-text-2 no-print">
      <ol className="flex flex-wrap gap-y-1">
        {items.map(({ label, href }) => (
          <li
            key={label}
            className="before:mx-2 before:text-control before:content-['/'/''] first:before:hidden [&:nth-child(n+3):last-child]:max-sm:hidden"
          >
            {href ? (
              <Link href={href} className="quiet-link inline-block py-1">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="inline-block py-1">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
