import { paths } from '#lib/paths.ts'
import { FaqList } from '../faq-list.tsx'
import { Link } from '../link.tsx'
import { SplitSection } from '../split-section.tsx'
import type { BlockProps } from './section-types.ts'

export function FaqBlock({ section, notes }: BlockProps<'faqBlock'>) {
  if (!section.faqs?.length) return null
  return (
    <SplitSection
      title={section.title}
      wide="right"
      text={
        <p className="quiet">
          Something else? <Link href={paths.contact()}>Ask us</Link>.
        </p>
      }
    >
      <FaqList faqs={section.faqs} notes={notes} />
    </SplitSection>
  )
}
