import { FaqList } from '../faq-list.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

export function FaqBlock({ section, notes }: BlockProps<'faqBlock'>) {
  if (!section.faqs?.length) return null
  return (
    <Section title={section.title}>
      <FaqList faqs={section.faqs} notes={notes} />
    </Section>
  )
}
