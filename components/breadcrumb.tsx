import { Link } from './link.tsx'

export interface Crumb {
  label: string
  /** Without an address it is the page itself. */
  href?: string
}

/** Where this page is. The last crumb is the page itself. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="fine no-print">
      <ol className="crumbs">
        {items.map(({ label, href }) => (
          <li key={label}>
            {href ? <Link href={href}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
