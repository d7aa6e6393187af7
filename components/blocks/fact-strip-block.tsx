import { companyFacts } from '#lib/roster/facts.ts'
import { FactStrip } from '../fact-strip.tsx'
import type { BlockProps } from './section-types.ts'

export function FactStripBlock({ section, company }: BlockProps<'factStripBlock'>) {
  const { roster, services, today } = company
  return (
    <FactStrip
      title={section.title ?? 'In short'}
      facts={companyFacts(roster, services, today)}
      today={today}
      isSample={[...roster, ...services].some((counted) => counted.isSample)}
    />
  )
}
