import { Link } from '../link.tsx'

/** Lets keyboard readers pass the header. */
export function SkipLink() {
  return (
    <Link
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-20 focus:bg-surface focus:px-4 focus:py-3"
    >
      Skip to the content
    </Link>
  )
}
