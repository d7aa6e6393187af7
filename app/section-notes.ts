import type { Section } from '#components/blocks/section-types.ts'
import type { SourceNotes } from '#components/prose/rich-text.ts'
import { numberNotes } from '#lib/prose/notes.ts'

/** Numbers the sources of all sections of a page, in the order in which a reader meets them. */
export function sectionNotes(sections: readonly Section[]): SourceNotes {
  const texts = sections.flatMap((section) => {
    if (section._type === 'faqBlock') return (section.faqs ?? []).map(({ answer }) => answer)
    return 'body' in section ? [section.body] : []
  })
  return numberNotes(...texts)
}
