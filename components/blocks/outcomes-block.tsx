import { OutcomePromise } from '../outcome-promise.tsx'
import { Prose } from '../prose/prose.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

/** Until there is an approved measure, this section says what we measure and will share. */
export function OutcomesBlock({ section, notes }: BlockProps<'outcomesBlock'>) {
  return (
    <Section title={section.title}>
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-16">
        <Prose body={section.body} notes={notes} headingShift={1} className="max-w-[42.5rem]" />
        <OutcomePromise willShare={section.willShare ?? []} />
      </div>
    </Section>
  )
}
