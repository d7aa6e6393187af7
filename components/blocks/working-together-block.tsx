import { DutyTable } from '../duty-table.tsx'
import { Section } from '../section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function WorkingTogetherBlock({ section, notes }: BlockProps<'workingTogetherBlock'>) {
  return (
    <Section title={section.title} intro={<BlockText body={section.body} notes={notes} />}>
      <DutyTable rows={section.rows ?? []} />
    </Section>
  )
}
