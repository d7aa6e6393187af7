import { paths } from '#lib/paths.ts'
import type { OlderArticlesQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'

type Neighbor = Pick<OlderArticlesQueryResult[number], 'title' | 'slug'>

export interface NeighborsProps {
  previous: Neighbor | null
  next: Neighbor | null
}

/** The articles that came out just before and just after this one. */
export function Neighbors({ previous, next }: NeighborsProps) {
  if (!previous?.slug && !next?.slug) return null
  return (
    <nav aria-label="Previous and next article" className="neighbors no-print">
      <Way to={previous} rel="prev" words="Previous article" />
      <Way to={next} rel="next" words="Next article" />
    </nav>
  )
}

function Way({ to, rel, words }: { to: Neighbor | null; rel: 'prev' | 'next'; words: string }) {
  if (!to?.slug) return null
  return (
    <Link href={paths.article(to.slug)} rel={rel} className="box">
      <span className="fine block">{words}</span>
      {to.title}
    </Link>
  )
}
