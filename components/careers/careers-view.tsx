import { paths } from '#lib/paths.ts'
import type { CareersPageQueryResult } from '#sanity/types.generated.ts'
import type { Contact } from '../blocks/section-types.ts'
import { ButtonLink } from '../button-link.tsx'
import { ContactPanel } from '../contact-panel.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Link } from '../link.tsx'
import { PageFoot } from '../page-foot.tsx'
import { PageHeader } from '../page-header.tsx'
import { Prose } from '../prose/prose.tsx'
import type { SourceNotes } from '../prose/rich-text.ts'
import { Section } from '../section.tsx'
import { SplitSection } from '../split-section.tsx'
import type { OpenJob } from './job-row.tsx'
import { Openings } from './openings.tsx'

export const careersLead =
  'Work for perfusionists, nurses and respiratory therapists who run ECMO. Each opening names its pay and the day it closes.'

export interface CareersViewProps {
  page: CareersPageQueryResult
  jobs: readonly OpenJob[]
  contact: Contact
  notes: SourceNotes
}

/** What is open, why somebody would want it, and whom to write to. */
export function CareersView({ page, jobs, contact, notes }: CareersViewProps) {
  return (
    <>
      <PageHeader
        area="careers"
        title={page?.title ?? 'Careers'}
        lead={page?.lead ?? careersLead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Careers' }]}
      />
      <Section title="Open positions" tone="surface">
        {jobs.length > 0 ? <Openings jobs={jobs} /> : <NothingOpen />}
      </Section>
      {page?.body?.length ? (
        <div className="wrap py-12 lg:py-20">
          <Prose body={page.body} notes={notes} className="measure" />
        </div>
      ) : null}
      <SplitSection title="Talk to us" tone="tint" text={<Invitation />}>
        <ContactPanel contact={contact} person={null} />
      </SplitSection>
      {page ? <PageFoot notes={notes} changed={page._updatedAt} /> : null}
    </>
  )
}

function NothingOpen() {
  return (
    <EmptyState title="No position is open now">
      <p>
        You are welcome to write to us all the same: your profession, the states where you are
        licensed, and the hours you look for.{' '}
        <Link href={paths.contact({ topic: 'careers' })}>Write to us</Link>
      </p>
      <p className="mt-3">
        New to ECMO? <Link href={paths.blog()}>Our articles</Link> say what the work is like, and{' '}
        <Link href={paths.team()}>our team page</Link> which credentials it takes.
      </p>
    </EmptyState>
  )
}

function Invitation() {
  return (
    <>
      <p>
        Ask about pay, schedules, travel, training, or what happens after an incident. Please leave
        out license numbers and birth dates in a first message, and anything about a patient.
      </p>
      <p className="mt-6">
        <ButtonLink href={paths.contact({ topic: 'careers' })}>Write to us</ButtonLink>
      </p>
    </>
  )
}
