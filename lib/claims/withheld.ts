import { auditDocument } from './audit-document.ts'
import { normalizedSentence } from './overrides.ts'

interface Page {
  readonly _type: string
  readonly sections?: readonly object[] | null
  readonly [field: string]: unknown
}

/** Other documents that a section shows: they are judged by themselves. */
const others = new Set(['services', 'people', 'person', 'testimonials', 'faqs', 'cta'])

/**
 * Tells of a sentence without a source whether readers may see it: by the very judgement of the
 * Studio and of the audit, so that what could be published is shown.
 * @param page as its query projects it, with its overrides
 */
export function standingTest(page: Page): (sentence: string) => boolean {
  const sections = (page.sections ?? []).map((section) =>
    Object.fromEntries(Object.entries(section).filter(([name]) => !others.has(name))),
  )
  const withheld = new Set(
    auditDocument({ ...page, sections })
      .filter(({ level }) => level === 'error')
      .map(({ sentence }) => normalizedSentence(sentence)),
  )
  return (sentence) => !withheld.has(normalizedSentence(sentence))
}
