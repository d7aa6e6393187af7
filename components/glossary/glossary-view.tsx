import { stegaClean } from '@sanity/client/stega'
import { byLetter } from '#lib/glossary/letters.ts'
import { paths } from '#lib/paths.ts'
import type { GlossaryQueryResult } from '#sanity/types.generated.ts'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { SampleMark } from '../sample-mark.tsx'

export const glossaryTitle = 'ECMO glossary'
export const glossaryLead =
  'The words you hear around an ECMO circuit, said plainly, each with where its meaning can be checked.'

/** With more terms than this, the list names them only: their pages say what they mean. */
const mostExplained = 60

type Term = GlossaryQueryResult[number]

/** Every term, from A to Z. */
export function GlossaryView({ terms }: { terms: readonly Term[] }) {
  const letters = byLetter(terms, ({ title }) => stegaClean(title) ?? '')
  return (
    <>
      <PageHeader
        area="blog"
        title={glossaryTitle}
        lead={glossaryLead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Glossary' }]}
      />
      <div className="wrap pb-16 lg:pb-24">
        {letters.length === 0 ? (
          <EmptyState title="No term is published yet">
            <p>
              <Link href={paths.blog()}>The articles</Link> explain the words that they use.
            </p>
          </EmptyState>
        ) : null}
        {letters.length > 3 ? (
          <nav aria-label="Letters" className="letters no-print">
            <ul>
              {letters.map(({ letter, id }) => (
                <li key={letter}>
                  <Link href={`#${id}`}>{letter}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {letters.map(({ letter, id, items }) => (
          <section key={letter} aria-labelledby={id} className="letter">
            <h2 id={id}>{letter}</h2>
            <dl>
              {items.map((term) => (
                <TermRow key={term._id} term={term} isExplained={terms.length <= mostExplained} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

function TermRow({ term, isExplained }: { term: Term; isExplained: boolean }) {
  const { title, slug, aliases, definition, isSample } = term
  return (
    <div>
      <dt>
        <Link href={paths.term(stegaClean(slug) ?? '')}>{title}</Link>{' '}
        <SampleMark when={isSample} />
      </dt>
      {aliases?.length ? <dd className="fine">{aliases.join(' · ')}</dd> : null}
      {isExplained ? <dd>{definition}</dd> : null}
    </div>
  )
}
