import { stegaClean } from '@sanity/client/stega'
import { fragmentId } from '#lib/prose/outline.ts'
import { Link } from './link.tsx'

/** The sections of a long page, beside its promise on wide screens, folded on narrow ones. */
export function OnThisPage({ titles }: { titles: readonly string[] }) {
  if (titles.length < 3) return null
  const links = titles.map((title) => (
    <li key={title}>
      <Link href={`#${fragmentId(title)}`} className="quiet-link inline-block py-1.5">
        {stegaClean(title)}
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
