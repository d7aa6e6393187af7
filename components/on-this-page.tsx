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
      <Link href={`#${id}`}>{stegaClean(text)}</Link>
    </li>
  ))
  return (
    <nav aria-label="On this page" className="on-this-page no-print">
      <details className="box">
        <summary>On this page</summary>
        <ul className="links">{links}</ul>
      </details>
      <div>
        <p>On this page</p>
        <ul className="links">{links}</ul>
      </div>
    </nav>
  )
}
