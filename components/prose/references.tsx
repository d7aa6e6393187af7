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
      <ol className="mt-4 grid gap-4 text-small text-text-2">
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
    <li id={noteIds.reference(number)} className="reference flex scroll-mt-8 gap-2.5">
      <span className="tabular min-w-7 text-right font-bold whitespace-nowrap">{number}.</span>
      <div className="min-w-0">
        {stegaClean(source.status) === 'retracted' ? (
          <strong className="text-arterial">Retracted. </strong>
        ) : null}
        {authors ? end(authors) : null}
        <span className="text-text">{end(source.title ?? 'Untitled source')}</span>
        {source.journal ? end([source.journal, source.year].filter(Boolean).join(', ')) : null}
        {href ? (
          <Link href={href} className="break-words">
            {source.doi ? `doi:${source.doi}` : href.replace(/^https?:\/\//, '')}
          </Link>
        ) : null}
        {source.accessedOn ? ` Read on ${formatDate(source.accessedOn)}.` : null}
        <span className="no-print">
          {' '}
          {places.map((place, nth) => (
            <Link
              key={place}
              href={`#${place}`}
              aria-label={`Back to the text, place ${nth + 1} of note ${number}`}
              className="inline-block px-1.5 py-1 no-underline"
            >
              ↑{places.length > 1 ? nth + 1 : null}
            </Link>
          ))}
        </span>
      </div>
    </li>
  )
}
