import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

export function TextBlock({ section, notes }: BlockProps<'textBlock'>) {
  return (
    <Section title={section.title}>
      <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
    </Section>
  )
}
