import type { ReactNode } from 'react'
import { basisNote } from '#lib/prose/basis-text.ts'
import { noteIds } from '#lib/prose/notes.ts'
import { Link } from '../link.tsx'
import type { SourceNotes } from './rich-text.ts'

export interface SideNotesProps {
  block: { markDefs?: readonly object[] | null }
  notes: SourceNotes | undefined
  children: ReactNode
  /** Whether the children are words without an element of their own, as in a list item. */
  loose?: boolean
}

/** A paragraph with the notes that first appear in it: in the margin, or under it when followed. */
export function SideNotes({ block, notes, children, loose = false }: SideNotesProps) {
  const places = (block.markDefs ?? [])
    .map((mark) => notes?.places.get(mark))
    .filter((place) => place?.first)
    .toSorted((one, other) => (one?.note.number ?? 0) - (other?.note.number ?? 0))
  if (places.length === 0) return children
  return (
    <div className="noted">
      {loose ? <div>{children}</div> : children}
      <div className="side-notes">
        {places.map((place) =>
          place ? (
            <div
              key={place.id}
              id={noteIds.margin(place.note.number)}
              role="note"
              className="side-note"
            >
              <b>{`${place.note.number}.`}</b>
              {` ${basisNote(place.note.basis)} `}
              <Link href={`#${noteIds.reference(place.note.number)}`}>
                Full reference<span className="sr-only">{` ${place.note.number}`}</span>
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
