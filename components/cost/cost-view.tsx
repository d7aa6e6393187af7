import type { Reading } from '#lib/cost-model/reading.ts'
import { notAQuote, ourInterest } from '#lib/cost-model/words.ts'
import { paths } from '#lib/paths.ts'
import { PageHeader } from '../page-header.tsx'
import { PrintedFrom } from '../printed-from.tsx'
import { Section } from '../section.tsx'
import { CostAnswer } from './cost-answer.tsx'
import type { SourcedModel } from './cost-field.tsx'
import { CostForm } from './cost-form.tsx'
import { CostLimits, type CostStudies } from './cost-limits.tsx'
import { CostMethod } from './cost-method.tsx'

export const costTitle = 'Cost comparison'
export const costLead =
  'What a year of ECMO staffing costs with a team of your own, and with a partner. It can come out either way.'

export const costCrumbs = [
  { label: 'Home', href: paths.home() },
  { label: 'Why partner with us', href: paths.partner() },
  { label: costTitle },
]

export interface CostViewProps {
  model: SourcedModel & { changed: string | null }
  reading: Reading
  studies: CostStudies
  /** The whole address of what is shown, for paper. */
  url: string
}

/** The comparison before and after somebody asked: the form, the result, its limits. */
export function CostView({ model, reading, studies, url }: CostViewProps) {
  return (
    <>
      <PageHeader area="partner" title={costTitle} lead={costLead} crumbs={costCrumbs}>
        <p className="measure">
          {notAQuote} {ourInterest} Your figures stay in your browser: our server keeps none unless
          you send them with an enquiry.
        </p>
      </PageHeader>
      <div className="cost-sheet">
        <Section title="Your figures" tone="surface">
          <CostForm model={model} reading={reading} />
        </Section>
        <Section title="Result">
          <CostAnswer model={model} reading={reading} />
        </Section>
      </div>
      <CostLimits studies={studies} />
      <CostMethod />
      <div className="wrap">
        <PrintedFrom url={url} changed={model.changed} />
      </div>
    </>
  )
}
