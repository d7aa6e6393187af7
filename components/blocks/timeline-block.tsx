import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import { Timeline } from '../timeline.tsx'
import type { BlockProps } from './section-types.ts'

export function TimelineBlock({ section, notes }: BlockProps<'timelineBlock'>) {
  return (
    <Section title={section.title} tone="sunk">
      <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
      <Timeline steps={section.steps ?? []} />
    </Section>
  )
}
