import { paths } from '#lib/paths.ts'
import type { MeasureValue } from '../blocks/section-types.ts'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { Section } from '../section.tsx'
import { OutcomeCard } from './outcome-card.tsx'

export const outcomesLead =
  'Numbers about our part of the care, each with what was counted, of how many, when, from which source, and what it cannot show.'

/** Every measure that may be shown, or what we would share where there is none. */
export function OutcomesView({ measures }: { measures: readonly MeasureValue[] }) {
  return (
    <>
      <PageHeader
        area="partner"
        title="Outcomes"
        lead={outcomesLead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Outcomes' }]}
      />
      <div className="wrap pb-16 lg:pb-24">
        {measures.length === 0 ? (
          <EmptyState title="No measure is published yet">
            <p>
              One is published when it is whole: definition, counts, period, source, limits, and the
              name of who approved it. Until then we open our figures to hospitals under
              confidentiality terms: shifts filled, response times, events at the circuit, completed
              checks. <Link href={paths.contact()}>Ask us for them</Link>.
            </p>
          </EmptyState>
        ) : (
          <ul className="outcomes">
            {measures.map((measure) => (
              <li key={measure._id} id={measure._id}>
                <OutcomeCard measure={measure} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Section title="How to read these numbers" tone="surface">
        <ul className="signs dots measure">
          <li>
            Counts come first. A share follows only where both counts are 11 or more: smaller ones
            could point to a person, so they read “fewer than 11”, and nothing they could be worked
            out from is shown.
          </li>
          <li>
            The 95% interval is Wilson’s. It says how far chance alone could move the share; it says
            nothing about differences between patients or hospitals.
          </li>
          <li>
            A comparison names its source. Where nothing comparable is published, there is none.
          </li>
        </ul>
      </Section>
    </>
  )
}
