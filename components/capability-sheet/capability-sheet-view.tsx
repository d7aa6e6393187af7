import { paths } from '#lib/paths.ts'
import { credentialMatrix } from '#lib/roster/credential-matrix.ts'
import type { DueDiligenceQueryResult } from '#sanity/types.generated.ts'
import type { Company } from '../blocks/section-types.ts'
import { ContactPanel } from '../contact-panel.tsx'
import { Link } from '../link.tsx'
import { PageHeader } from '../page-header.tsx'
import { PrintedFrom } from '../printed-from.tsx'
import { ServiceComparison } from '../service/service-comparison.tsx'
import { CredentialMatrixTable } from '../team/credential-matrix-table.tsx'
import { AskedFor } from './asked-for.tsx'
import { ServiceLimits } from './service-limits.tsx'
import { type SheetMeasure, SheetOutcomes } from './sheet-outcomes.tsx'

export const sheetTitle = 'Capability sheet'
export const sheetLead =
  'What we do and what we do not, who would come, what we measure, and how to reach us: made to be printed.'

export const sheetCrumbs = [
  { label: 'Home', href: paths.home() },
  { label: 'Why partner with us', href: paths.partner() },
  { label: sheetTitle },
]

export interface CapabilitySheetProps {
  company: Pick<Company, 'today' | 'roster' | 'services' | 'contact'>
  measures: readonly SheetMeasure[]
  pack: DueDiligenceQueryResult
  /** The whole address of the page, for paper. */
  url: string
}

/** Two sheets for a committee, read from the documents on the day they are drawn; nothing is typed in. */
export function CapabilitySheetView({ company, measures, pack, url }: CapabilitySheetProps) {
  const { today, roster, services, contact } = company
  return (
    <div className="capability">
      <PageHeader area="partner" title={sheetTitle} lead={sheetLead} crumbs={sheetCrumbs}>
        <p className="no-print measure">
          Print it with your browser: it comes to about two pages. Everything on it is read from our
          service descriptions, our roster and our measures.
        </p>
      </PageHeader>
      <div className="wrap">
        {services.length > 0 ? (
          <section aria-labelledby="services">
            <h2 id="services">Services and cover</h2>
            <ServiceComparison services={services} />
            <ServiceLimits services={services} />
          </section>
        ) : null}
        {roster.length > 0 ? (
          <section aria-labelledby="credentials">
            <h2 id="credentials">Who would come</h2>
            <CredentialMatrixTable matrix={credentialMatrix(roster, today)} today={today} />
          </section>
        ) : null}
        <section aria-labelledby="outcomes">
          <h2 id="outcomes">Outcomes</h2>
          <SheetOutcomes measures={measures} />
        </section>
        {pack?.parts?.length ? (
          <section aria-labelledby="pack">
            <h2 id="pack">What you may ask us for</h2>
            <AskedFor parts={pack.parts} />
            <p className="no-print mt-4">
              With what each of them holds: <Link href={paths.dueDiligence()}>{pack.title}</Link>
            </p>
          </section>
        ) : null}
        <section aria-labelledby="contact">
          <h2 id="contact">How to reach us</h2>
          <ContactPanel contact={contact} person={null} />
          <PrintedFrom url={url} changed={today} />
        </section>
      </div>
    </div>
  )
}
