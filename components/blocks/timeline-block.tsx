import { Section } from '../section.tsx'
import { Timeline } from '../timeline.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function TimelineBlock({ section, notes }: BlockProps<'timelineBlock'>) {
  return (
    <Section
      title={section.title}
      tone="sunk"
      intro={<BlockText body={section.body} notes={notes} />}
    >
      <Timeline steps={section.steps ?? []} />
    </Section>
  )
}
