import { ContactPanel } from '../contact-panel.tsx'
import { SplitSection } from '../split-section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function ContactBlock({ section, company, notes }: BlockProps<'contactBlock'>) {
  return (
    <SplitSection
      title={section.title}
      tone="tint"
      text={<BlockText body={section.body} notes={notes} />}
    >
      <ContactPanel contact={company.contact} person={section.person} />
    </SplitSection>
  )
}
