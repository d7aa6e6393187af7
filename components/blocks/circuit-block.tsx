import { CircuitFigure } from '../circuit/circuit-figure.tsx'
import { CircuitList } from '../circuit/circuit-list.tsx'
import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

export function CircuitBlock({ section, notes }: BlockProps<'circuitBlock'>) {
  return (
    <Section title={section.title} tone="surface">
      <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
      <div className="mt-10 grid gap-10 lg:grid-cols-2 lg:gap-16">
        <CircuitFigure mode="VV" id="circuit-vv" />
        <CircuitFigure mode="VA" id="circuit-va" />
      </div>
      <CircuitList />
    </Section>
  )
}
