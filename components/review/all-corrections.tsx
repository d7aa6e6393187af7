import { paths } from '#lib/paths.ts'
import { Link } from '../link.tsx'
import { CorrectionText, type CorrectionValue } from './correction-list.tsx'

export interface CorrectedArticle {
  readonly title: string | null
  readonly slug: string | null
  readonly correction: CorrectionValue
}

/** The corrections of all articles, in the order given, or that there are none. */
export function AllCorrections({ corrections }: { corrections: readonly CorrectedArticle[] }) {
  if (corrections.length === 0) {
    return <p className="mt-4">None have been made to the articles now on the site.</p>
  }
  return (
    <ul className="prose">
      {corrections.map(({ title, slug, correction }) => (
        <li key={`${slug} ${correction._key}`}>
          <Link href={paths.article(slug ?? '')}>{title ?? 'Untitled'}</Link>.{' '}
          <CorrectionText correction={correction} />
        </li>
      ))}
    </ul>
  )
}
