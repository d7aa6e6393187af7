import type { Heading } from '#lib/prose/outline.ts'
import { Link } from '../link.tsx'

/** The sections of an article: in the left column on wide screens, folded above the text below. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const entries = headings.filter(({ level }) => level === 2)
  if (entries.length < 2) return null
  return (
    <>
      <nav
        aria-label="On this page"
        className="no-print sticky top-8 hidden max-h-[calc(100vh-4rem)] self-start overflow-y-auto text-small xl:col-start-1 xl:row-start-3 xl:block"
      >
        <p className="mb-2 font-bold">On this page</p>
        <ContentsList entries={entries} />
      </nav>
      <details className="no-print rounded-card border border-line bg-surface xl:hidden">
        <summary className="flex min-h-12 items-center px-5 font-bold">On this page</summary>
        <div className="px-5 pb-4">
          <ContentsList entries={entries} />
        </div>
      </details>
    </>
  )
}

function ContentsList({ entries }: { entries: readonly Heading[] }) {
  return (
    <ul className="border-l border-line">
      {entries.map(({ id, text }) => (
        <li key={id}>
          <Link
            href={`#${id}`}
            className="-ml-px block border-l-2 border-transparent py-1.5 pl-4 leading-snug text-text-2 no-underline hover:border-primary hover:text-primary hover:underline"
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}
