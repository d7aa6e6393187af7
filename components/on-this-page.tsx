import { stegaClean } from '@sanity/client/stega'
import { fragmentId } from '#lib/prose/outline.ts'
import { Link } from './link.tsx'

/** The sections of a long page: open on wide screens, folded on narrow ones. */
export function OnThisPage({ titles }: { titles: readonly string[] }) {
  if (titles.length < 3) return null
  const links = titles.map((title) => (
    <li key={title}>
      <Link href={`#${fragmentId(title)}`} className="quiet-link inline-block py-2">
        {stegaClean(title)}
      </Link>
    </li>
  ))
  return (
    <nav aria-label="On this page" className="wrap no-print py-6 text-small">
      <details className="lg:hidden">
        <summary className="py-2 font-bold">On this page</summary>
        <ul className="grid sm:grid-cols-2">{links}</ul>
      </details>
      <div className="hidden gap-x-6 lg:flex">
        <p className="shrink-0 py-2 font-bold">On this page</p>
        <ul className="flex flex-wrap gap-x-6">{links}</ul>
      </div>
    </nav>
  )
}
