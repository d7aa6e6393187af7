import { CircuitFigure } from '../circuit/circuit-figure.tsx'
import { CircuitList } from '../circuit/circuit-list.tsx'
import { Section } from '../section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function CircuitBlock({ section, notes }: BlockProps<'circuitBlock'>) {
  return (
    <Section
      title={section.title}
      tone="surface"
      intro={<BlockText body={section.body} notes={notes} />}
    >
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-16">
        <CircuitFigure mode="VV" id="circuit-vv" />
        <CircuitFigure mode="VA" id="circuit-va" />
      </div>
      <CircuitList />
    </Section>
  )
}
