import { stegaClean } from '@sanity/client/stega'
import type { ReactNode } from 'react'
import { basisHref, basisTitle } from '#lib/prose/basis-text.ts'
import { noteIds } from '#lib/prose/notes.ts'

import { Link } from '../link.tsx'
import type { Evidence, SourceNotes } from './rich-text.ts'

export interface EvidenceMarkProps {
  evidence: Evidence | undefined
  notes: SourceNotes | undefined
  /** Whether the block has margin notes; inside a callout the number leads to the reference list. */
  inMargin?: boolean
  children?: ReactNode
}

/**
 * The number of a source after the words that rest on it.
 * On a page without a reference list it leads to the source itself.
 */
export function EvidenceMark({ evidence, notes, inMargin = true, children }: EvidenceMarkProps) {
  if (!evidence?.basis) return <>{children}</>
  const place = notes?.places.get(evidence)
  if (!place) {
    const href = notes ? null : basisHref(stegaClean(evidence.basis))
    return (
      <>
        {children}
        {href ? (
          <span className="note-mark">
            <Link href={href} aria-label={`Source: ${basisTitle(evidence.basis) || href}`}>
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
