import { ContactPanel } from '../contact-panel.tsx'
import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

export function ContactBlock({ section, company, notes }: BlockProps<'contactBlock'>) {
  return (
    <Section title={section.title} tone="tint">
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-16">
        <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
        <ContactPanel company={company} person={section.person} />
      </div>
    </Section>
  )
}
