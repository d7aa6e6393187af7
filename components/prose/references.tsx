import { stegaClean } from '@sanity/client/stega'
import { formatDate } from '#lib/dates.ts'
import { basisHref, basisNote } from '#lib/prose/basis-text.ts'
import { noteIds } from '#lib/prose/notes.ts'
import { authorList, pubMedHref } from '#lib/prose/source-text.ts'
import { Link } from '../link.tsx'
import type { SourceBasis, SourceNote, SourceNotes } from './rich-text.ts'

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

function Reference({ note: { number, basis, places } }: { note: SourceNote }) {
  return (
    <li id={noteIds.reference(number)}>
      {basis._type === 'source' ? <SourceReference source={basis} /> : basisNote(basis)}{' '}
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

export function SourceReference({ source }: { source: SourceBasis }) {
  const href = basisHref(stegaClean(source))
  const pubMed = source.doi ? pubMedHref(stegaClean(source)) : null
  const authors = authorList(source.authors)
  return (
    <>
      {authors ? end(authors) : null}
      <cite>{end(source.title ?? 'Untitled source')}</cite>
      {source.journal ? end([source.journal, source.year].filter(Boolean).join(', ')) : null}
      {href ? (
        <Link href={href}>
          {source.doi ? `doi:${source.doi}` : href.replace(/^https?:\/\//, '')}
        </Link>
      ) : null}
      {pubMed ? (
        <>
          {' '}
          <Link href={pubMed}>PubMed</Link>
        </>
      ) : null}
      {source.accessedOn ? ` Read on ${formatDate(source.accessedOn)}.` : null}
    </>
  )
}

const end = (text: string) => (/[.?!]$/.test(text) ? `${text} ` : `${text}. `)
