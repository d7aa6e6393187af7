import { PortableText } from '@portabletext/react'
import { proseComponents } from './components.tsx'
import type { RichText, SimpleText, SourceNotes } from './rich-text.ts'

export interface ProseProps {
  body: RichText | SimpleText | null | undefined
  /** From `numberNotes`, over all texts of the page that share one list of references. */
  notes?: SourceNotes
  /** Added to heading levels: 1 turns an h2 of the editor into an h3 of the page. */
  headingShift?: 0 | 1 | 2
  /** Set before heading ids where a page holds several texts. */
  idPrefix?: string
  className?: string
}

/** An editor's text. Unknown parts are left out rather than guessed at. */
export function Prose({ body, notes, headingShift, idPrefix, className = '' }: ProseProps) {
  if (!body?.length) return null
  return (
    <div className={`prose ${className}`}>
      <PortableText
        value={body}
        components={proseComponents({ body, notes, headingShift, idPrefix })}
        onMissingComponent={false}
      />
    </div>
  )
}
