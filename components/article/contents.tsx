import type { Heading } from '#lib/prose/outline.ts'
import { Link } from '../link.tsx'

/** The sections of an article: in the left column on wide screens, folded above the text below. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const entries = headings.filter(({ level }) => level === 2)
  if (entries.length < 2) return null
  return (
    <>
      <nav aria-label="On this page" className="contents-beside no-print">
        <p className="mb-2 font-bold">On this page</p>
        <ContentsList entries={entries} />
      </nav>
      <details className="contents-folded box no-print">
        <summary>On this page</summary>
        <ContentsList entries={entries} />
      </details>
    </>
  )
}

function ContentsList({ entries }: { entries: readonly Heading[] }) {
  return (
    <ul className="contents-list">
      {entries.map(({ id, text }) => (
        <li key={id}>
          <Link href={`#${id}`}>{text}</Link>
        </li>
      ))}
    </ul>
  )
}
