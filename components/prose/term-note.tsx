import { stegaClean } from '@sanity/client/stega'
import type { ReactNode } from 'react'
import { paths } from '#lib/paths.ts'
import { Link } from '../link.tsx'
import type { Term } from './rich-text.ts'

/**
 * A word of the glossary where a text uses it first: pressed, it opens a note that Escape closes. A
 * browser that knows no popovers shows the note in the sentence, with its link.
 */
export function TermNote({ term, children }: { term: Term; children?: ReactNode }) {
  const slug = stegaClean(term.slug) ?? ''
  const id = `term-${slug}`
  return (
    <>
      <button type="button" popoverTarget={id} className="term">
        {children}
      </button>
      <span id={id} popover="auto" role="note" className="term-note">
        <b>{term.title}:</b> {term.definition}{' '}
        <Link href={paths.term(slug)}>More about {term.title}</Link>
      </span>
    </>
  )
}
