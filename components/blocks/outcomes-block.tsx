import { OutcomePromise } from '../outcome-promise.tsx'
import { SplitSection } from '../split-section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

/** Until there is an approved measure, this section says what we measure and will share. */
export function OutcomesBlock({ section, notes }: BlockProps<'outcomesBlock'>) {
  return (
    <SplitSection title={section.title} text={<BlockText body={section.body} notes={notes} />}>
      <OutcomePromise willShare={section.willShare ?? []} />
    </SplitSection>
  )
}
