import { formatDate } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import type { JobQueryResult } from '#sanity/types.generated.ts'
import type { Contact } from '../blocks/section-types.ts'
import type { Crumb } from '../breadcrumb.tsx'
import { ButtonLink } from '../button-link.tsx'
import { ContactPanel } from '../contact-panel.tsx'
import { Link } from '../link.tsx'
import { PageFoot } from '../page-foot.tsx'
import { PageHeader } from '../page-header.tsx'
import { PlainList } from '../plain-list.tsx'
import { Prose } from '../prose/prose.tsx'
import type { SourceNotes } from '../prose/rich-text.ts'
import { ShownFrom } from '../shown-from.tsx'
import { ShownUntil } from '../shown-until.tsx'
import { SplitSection } from '../split-section.tsx'
import { JobFacts } from './job-facts.tsx'

export interface JobViewProps {
  job: NonNullable<JobQueryResult> & { closes: string; isClosed: boolean }
  crumbs: readonly Crumb[]
  notes: SourceNotes
  contact: Contact
}

/** One opening: the terms, the work, what we ask and offer, and how to apply until it closes. */
export function JobView({ job, crumbs, notes, contact }: JobViewProps) {
  const { closes, isClosed } = job
  return (
    <>
      <PageHeader
        area="careers"
        title={job.title}
        lead={job.summary}
        crumbs={crumbs}
        isSample={job.isSample}
      >
        {isClosed ? (
          <Closed at={closes} />
        ) : (
          <ShownFrom at={closes}>
            <Closed at={closes} />
          </ShownFrom>
        )}
      </PageHeader>
      <div className="wrap grid gap-10 pb-12 lg:grid-cols-[minmax(0,42.5rem)_1fr] lg:gap-16 lg:pb-20">
        <aside aria-label="At a glance" className="lg:order-last lg:justify-self-end">
          <JobFacts job={job} isClosed={isClosed} />
        </aside>
        <div className="grid gap-10">
          <Prose body={job.body} notes={notes} />
          <PlainList title="What we ask" items={job.asks} mark="yes" level={2} />
          <PlainList title="What we offer" items={job.offers} mark="yes" level={2} />
        </div>
      </div>
      {isClosed ? null : (
        <ShownUntil at={closes} by="">
          <SplitSection
            title="Apply"
            tone="tint"
            text={<HowToApply until={closes} slug={job.slug} />}
          >
            <ContactPanel contact={contact} person={null} />
          </SplitSection>
        </ShownUntil>
      )}
      <PageFoot notes={notes} changed={job._updatedAt} />
    </>
  )
}

function Closed({ at }: { at: string }) {
  return (
    <div className="callout caution measure">
      <p>
        <b>This opening is closed</b>
      </p>
      <div className="prose">
        It closed on {formatDate(at)}, and applications for it are no longer read.{' '}
        <Link href={paths.careers()}>See what is open now</Link>
      </div>
    </div>
  )
}

function HowToApply({ until, slug }: { until: string; slug: string | null }) {
  return (
    <>
      <p>
        Write or call until <time dateTime={until}>{formatDate(until)}</time>. Name this position,
        your profession, the states where you are licensed and your experience.
      </p>
      <p className="mt-4">
        Please leave out license numbers and birth dates in a first message, and anything about a
        patient.
      </p>
      <p className="mt-6">
        <ButtonLink href={paths.contact({ topic: 'careers', ...(slug && { job: slug }) })}>
          Apply
        </ButtonLink>
      </p>
    </>
  )
}
