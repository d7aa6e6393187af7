import { paths } from '#lib/paths.ts'
import type { ServiceQueryResult } from '#sanity/types.generated.ts'
import type { Contact } from '../blocks/section-types.ts'
import type { Crumb } from '../breadcrumb.tsx'
import { ContactPanel } from '../contact-panel.tsx'
import { FaqList } from '../faq-list.tsx'
import { hasPicture, Image } from '../image.tsx'
import { Link } from '../link.tsx'
import { PageFoot } from '../page-foot.tsx'
import { PageHeader } from '../page-header.tsx'
import { PlainList } from '../plain-list.tsx'
import { Prose } from '../prose/prose.tsx'
import type { SourceNotes } from '../prose/rich-text.ts'
import type { ReviewFacts } from '../review/review-facts.ts'
import { Section } from '../section.tsx'
import { SplitSection } from '../split-section.tsx'
import { ServiceFacts } from './service-facts.tsx'

type Fields = Omit<NonNullable<ServiceQueryResult>, 'reviewed'>

export interface ServiceViewProps {
  service: Fields & { review: ReviewFacts | null }
  crumbs: readonly Crumb[]
  notes: SourceNotes
  /** The whole address of the page. */
  url: string
  contact: Contact
}

/** One service: the facts a hospital asks first, the text, the limits, the questions. */
export function ServiceView({ service, crumbs, notes, url, contact }: ServiceViewProps) {
  return (
    <>
      <PageHeader
        area="services"
        title={service.title}
        lead={service.summary}
        crumbs={crumbs}
        isSample={service.isSample}
        aside={
          hasPicture(service.heroImage) ? (
            <Image
              figure={service.heroImage}
              ratio={3 / 2}
              maxWidth={976}
              sizes="(min-width: 79rem) 568px, (min-width: 64rem) 46vw, calc(100vw - 2rem)"
              priority
              className="box"
            />
          ) : undefined
        }
      />
      <div className="wrap grid gap-10 pb-12 lg:grid-cols-[minmax(0,42.5rem)_1fr] lg:gap-16 lg:pb-20">
        <aside aria-label="At a glance" className="lg:order-last lg:justify-self-end">
          <ServiceFacts service={service} />
        </aside>
        <Prose body={service.body} notes={notes} />
      </div>
      <ServiceLimits service={service} />
      {service.faqs?.length ? (
        <SplitSection title="Questions" wide="right">
          <FaqList faqs={service.faqs} notes={notes} />
        </SplitSection>
      ) : null}
      <SplitSection title="Talk to us about this service" tone="tint" text={<Invitation />}>
        <ContactPanel contact={contact} person={null} />
      </SplitSection>
      <PageFoot notes={notes} url={url} changed={service._updatedAt} review={service.review} />
    </>
  )
}

function Invitation() {
  return (
    <>
      <p>
        Tell us which days and hours you need, for whom, and who is at the bedside now. Please leave
        out anything about a patient.
      </p>
      <p className="mt-4">
        <Link href={paths.services()}>Compare it with our other services</Link>
      </p>
    </>
  )
}

function ServiceLimits({ service }: { service: Fields }) {
  const { includes, excludes, hospitalProvides } = service
  if (!includes?.length && !excludes?.length && !hospitalProvides?.length) return null
  return (
    <Section title="What you get, and what you do not" tone="surface">
      <div className="grid gap-10 lg:grid-cols-3 lg:gap-12">
        <PlainList title="Includes" items={includes} mark="yes" level={3} />
        <PlainList title="Does not include" items={excludes} mark="no" level={3} />
        <PlainList title="The hospital provides" items={hospitalProvides} level={3} />
      </div>
    </Section>
  )
}
