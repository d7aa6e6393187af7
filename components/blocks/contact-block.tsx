import { ContactPanel } from '../contact-panel.tsx'
import { FirstQuestion } from '../enquiry/first-question.tsx'
import { SplitSection } from '../split-section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

/** Whom to call, and the first question of the form, whose answer leads to the rest of it. */
export function ContactBlock({
  section,
  company,
  notes,
  topic,
}: BlockProps<'contactBlock'> & { topic?: 'partner' }) {
  return (
    <SplitSection
      title={section.title}
      tone="tint"
      text={
        <>
          <BlockText body={section.body} notes={notes} />
          <FirstQuestion topic={topic} />
        </>
      }
    >
      <ContactPanel contact={company.contact} person={section.person} />
    </SplitSection>
  )
}
