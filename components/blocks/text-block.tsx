import { SplitSection } from '../split-section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function TextBlock({ section, notes }: BlockProps<'textBlock'>) {
  return (
    <SplitSection title={section.title} wide="right">
      <div className="measure lg:pt-6">
        <BlockText body={section.body} notes={notes} />
      </div>
    </SplitSection>
  )
}
