import { stegaClean } from '@sanity/client/stega'
import { formatDate } from '#lib/dates.ts'
import { noteIds } from '#lib/prose/notes.ts'
import { authorList, sourceHref } from '#lib/prose/source-text.ts'
import { Link } from '../link.tsx'
import type { SourceNote, SourceNotes } from './rich-text.ts'

/** The numbered references of a page; each leads back to every place that cites it. */
export function References({
  notes,
  title = 'References',
}: {
  notes: SourceNotes
  title?: string
}) {
  if (notes.list.length === 0) return null
  return (
    <section aria-labelledby="references">
      <h2 id="references">{title}</h2>
      <ol className="references fine">
        {notes.list.map((note) => (
          <Reference key={note.number} note={note} />
        ))}
      </ol>
    </section>
  )
}

function Reference({ note: { number, source, places } }: { note: SourceNote }) {
  const href = sourceHref(stegaClean(source))
  const authors = authorList(source.authors)
  const end = (text: string) => (/[.?!]$/.test(text) ? `${text} ` : `${text}. `)
  return (
    <li id={noteIds.reference(number)}>
      {stegaClean(source.status) === 'retracted' ? (
        <strong className="text-arterial">Retracted. </strong>
      ) : null}
      {authors ? end(authors) : null}
      <cite>{end(source.title ?? 'Untitled source')}</cite>
      {source.journal ? end([source.journal, source.year].filter(Boolean).join(', ')) : null}
      {href ? (
        <Link href={href}>
          {source.doi ? `doi:${source.doi}` : href.replace(/^https?:\/\//, '')}
        </Link>
      ) : null}
      {source.accessedOn ? ` Read on ${formatDate(source.accessedOn)}.` : null}{' '}
      <span className="no-print">
        {places.map((place, nth) => (
          <Link
            key={place}
            href={`#${place}`}
            aria-label={`Back to the text, place ${nth + 1} of note ${number}`}
          >
            {places.length > 1 ? `↑${nth + 1}` : '↑'}
          </Link>
        ))}
      </span>
    </li>
  )
}
