import { OutcomePromise } from '../outcome-promise.tsx'
import { MeasureLine } from '../outcomes/measure-line.tsx'
import { SplitSection } from '../split-section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

/** Approved measures, or until there is one what we measure and will share. */
export function OutcomesBlock({ section, notes }: BlockProps<'outcomesBlock'>) {
  const { measures } = section
  return (
    <SplitSection title={section.title} text={<BlockText body={section.body} notes={notes} />}>
      {measures.length > 0 ? (
        <div className="grid gap-6">
          {measures.map((measure) => (
            <MeasureLine key={measure._id} measure={measure} />
          ))}
        </div>
      ) : (
        <OutcomePromise willShare={section.willShare ?? []} />
      )}
    </SplitSection>
  )
}
