import { stegaClean } from '@sanity/client/stega'
import { Link } from './link.tsx'

export interface OnThisPageProps {
  /** The headings of the page with the ids that they carry. */
  headings: ReadonlyArray<{ id: string; text: string }>
  /** From how many headings on it is worth the room. */
  from?: number
}

/** The headings of a long page, beside its text on wide screens, folded on narrow ones. */
export function OnThisPage({ headings, from = 3 }: OnThisPageProps) {
  if (headings.length < from) return null
  const links = headings.map(({ id, text }) => (
    <li key={id}>
      <Link href={`#${id}`} className="quiet-link inline-block py-1.5">
        {stegaClean(text)}
      </Link>
    </li>
  ))
  return (
    <nav
      aria-label="On this page"
      className="no-print text-small lg:max-w-sm lg:justify-self-end lg:border-l-2 lg:border-line lg:pl-8"
    >
      <details className="rounded-card border border-line bg-surface px-5 py-3 lg:hidden">
        <summary className="py-1 font-bold">On this page</summary>
        <ul className="mt-2">{links}</ul>
      </details>
      <div className="hidden lg:block">
        <p className="mb-2 font-bold">On this page</p>
        <ul>{links}</ul>
      </div>
    </nav>
  )
}
