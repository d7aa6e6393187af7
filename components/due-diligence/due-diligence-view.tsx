import type { Checkable } from '#lib/due-diligence/checkable.ts'
import { paths } from '#lib/paths.ts'
import type { DueDiligenceQueryResult } from '#sanity/types.generated.ts'
import type { Contact } from '../blocks/section-types.ts'
import type { Crumb } from '../breadcrumb.tsx'
import { ContactPanel } from '../contact-panel.tsx'
import { Link } from '../link.tsx'
import { PageFoot } from '../page-foot.tsx'
import { PageHeader } from '../page-header.tsx'
import type { SourceNotes } from '../prose/rich-text.ts'
import { SampleMark } from '../sample-mark.tsx'
import { Section } from '../section.tsx'
import { SplitSection } from '../split-section.tsx'
import { StackedTable } from '../stacked-table.tsx'
import { PackPart } from './pack-part.tsx'

export const dueDiligenceTitle = 'Due-diligence pack'
export const dueDiligenceLead =
  'What a hospital can check about us on this site, and what we send on request.'

export interface DueDiligenceViewProps {
  page: DueDiligenceQueryResult
  checks: readonly Checkable[]
  contact: Contact
  crumbs: readonly Crumb[]
  notes: SourceNotes
}

/** What a hospital checks before it signs: what it finds here by itself, and what it asks us for. */
export function DueDiligenceView({ page, checks, contact, crumbs, notes }: DueDiligenceViewProps) {
  return (
    <>
      <PageHeader
        area="partner"
        title={page?.title ?? dueDiligenceTitle}
        lead={page?.lead ?? dueDiligenceLead}
        crumbs={crumbs}
      />
      <Section
        title="What you can check now"
        tone="surface"
        intro="Counted from our own documents today. Nobody has to ask for it."
      >
        <StackedTable
          caption="What a hospital can check on this site"
          columns={['What', 'What you find']}
          rows={checks.map(({ what, found, href, isSample }) => ({
            key: what,
            head: (
              <>
                <Link href={href}>{what}</Link> <SampleMark when={isSample} />
              </>
            ),
            cells: [found],
          }))}
        />
      </Section>
      {page?.parts?.length ? (
        <Section title="The pack">
          <div className="grid gap-12">
            {page.parts.map((part) => (
              <PackPart key={part._key} part={part} />
            ))}
          </div>
        </Section>
      ) : null}
      <SplitSection title="Ask for it" tone="tint" text={<HowToAsk />}>
        <ContactPanel contact={contact} person={null} />
      </SplitSection>
      {page ? <PageFoot notes={notes} changed={page._updatedAt} counted /> : null}
    </>
  )
}

function HowToAsk() {
  return (
    <>
      <p>
        Tell us your hospital, your role, and which of these you need. Please leave out anything
        about a patient.
      </p>
      <p className="mt-4">
        <Link href={paths.capabilitySheet()}>Capability sheet to print</Link>
      </p>
      <p className="mt-4">
        <Link href={paths.partner()}>Why partner with us</Link>
      </p>
    </>
  )
}
