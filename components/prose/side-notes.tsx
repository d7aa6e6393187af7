import type { ReactNode } from 'react'
import { noteIds } from '#lib/prose/notes.ts'
import { shortSource } from '#lib/prose/source-text.ts'
import { Link } from '../link.tsx'
import type { SourceNotes } from './rich-text.ts'

export interface SideNotesProps {
  block: { markDefs?: readonly object[] | null }
  notes: SourceNotes | undefined
  children: ReactNode
}

/** A paragraph with the notes that first appear in it: in the margin, or under it when followed. */
export function SideNotes({ block, notes, children }: SideNotesProps) {
  const places = (block.markDefs ?? [])
    .map((mark) => notes?.places.get(mark))
    .filter((place) => place?.first)
    .toSorted((one, other) => (one?.note.number ?? 0) - (other?.note.number ?? 0))
  if (places.length === 0) return children
  return (
    <div className="noted">
      {children}
      <div className="side-notes">
        {places.map((place) =>
          place ? (
            <div
              key={place.id}
              id={noteIds.margin(place.note.number)}
              role="note"
              className="side-note"
            >
              <span className="font-bold">{place.note.number}.</span>{' '}
              {shortSource(place.note.source)}.{' '}
              {place.note.source.population ? `${place.note.source.population}. ` : null}
              <Link href={`#${noteIds.reference(place.note.number)}`}>
                Full reference<span className="sr-only"> {place.note.number}</span>
              </Link>
              <span className="note-back">
                {' · '}
                <Link href={`#${place.id}`}>Close</Link>
              </span>
            </div>
          ) : null,
        )}
      </div>
    </div>
  )
}
