import { stegaClean } from '@sanity/client/stega'
import type { ReactNode } from 'react'
import { noteIds } from '#lib/prose/notes.ts'
import { sourceHref } from '#lib/prose/source-text.ts'
import { Link } from '../link.tsx'
import type { Citation, SourceNotes } from './rich-text.ts'

export interface CitationMarkProps {
  citation: Citation | undefined
  notes: SourceNotes | undefined
  /** Whether the block has margin notes; inside a callout the number leads to the reference list. */
  inMargin?: boolean
  children?: ReactNode
}

/**
 * The number of a source after the words that rest on it.
 * On a page without a reference list it leads to the source itself.
 */
export function CitationMark({ citation, notes, inMargin = true, children }: CitationMarkProps) {
  if (!citation?.source) return <>{children}</>
  const place = notes?.places.get(citation)
  if (!place) {
    const href = notes ? null : sourceHref(stegaClean(citation.source))
    return (
      <>
        {children}
        {href ? (
          <span className="note-mark">
            <Link href={href} aria-label={`Source: ${citation.source.title ?? href}`}>
              source
            </Link>
          </span>
        ) : null}
      </>
    )
  }
  const { number } = place.note
  const target = inMargin && place.first ? noteIds.margin(number) : noteIds.reference(number)
  return (
    <>
      {children}
      <span className="note-mark">
        <Link id={place.id} href={`#${target}`} aria-label={`Note ${number}`}>
          {number}
        </Link>
      </span>
    </>
  )
}
