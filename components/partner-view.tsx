import { paths } from '#lib/paths.ts'
import { formatPhone } from '#lib/phone.ts'
import { fragmentId } from '#lib/prose/outline.ts'
import { isRoundTheClock } from '#lib/roster/cover.ts'
import type { PartnerQueryResult } from '#sanity/types.generated.ts'
import { Sections } from './blocks/registry.tsx'
import type { Company, Section } from './blocks/section-types.ts'
import { ButtonLink } from './button-link.tsx'
import { Link } from './link.tsx'
import { OnThisPage } from './on-this-page.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHeader } from './page-header.tsx'
import type { SourceNotes } from './prose/rich-text.ts'
import type { ReviewFacts } from './review/review-facts.ts'
import { SampleMark } from './sample-mark.tsx'

export interface PartnerViewProps {
  page: Omit<NonNullable<PartnerQueryResult>, 'sections' | 'reviewed'> & {
    sections: readonly Section[]
    review: ReviewFacts | null
  }
  company: Company
  notes: SourceNotes
  /** The whole address of the page. */
  url: string
}

/** The partner page: a plain promise, then the sections in the editor's order. */
export function PartnerView({ page, company, notes, url }: PartnerViewProps) {
  const headings = page.sections.flatMap(({ _type, title }) =>
    title && _type !== 'factStripBlock' ? [{ id: fragmentId(title), text: title }] : [],
  )
  return (
    <>
      <PageHeader
        area="partner"
        title={page.title}
        lead={page.lead}
        crumbs={[{ label: 'Home', href: paths.home() }, { label: 'Why partner with us' }]}
        aside={<OnThisPage headings={headings} />}
      >
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={page.primaryCta?.href}>{page.primaryCta?.label}</ButtonLink>
          <ButtonLink href={page.secondaryCta?.href} look="secondary">
            {page.secondaryCta?.label}
          </ButtonLink>
        </div>
        <PhoneLine company={company} />
        <p className="quiet mt-6">
          Before you sign: <Link href={paths.dueDiligence()}>due-diligence pack</Link>,{' '}
          <Link href={paths.capabilitySheet()}>capability sheet</Link>
        </p>
      </PageHeader>
      <Sections sections={page.sections} company={company} notes={notes} topic="partner" />
      <PageFoot notes={notes} url={url} changed={page._updatedAt} review={page.review} counted />
    </>
  )
}

/** The line that may be called at any hour, only where a service is covered at any hour. */
function PhoneLine({ company }: { company: Company }) {
  const { phone, isSample } = company.contact
  if (!phone || !company.services.some(({ cover }) => isRoundTheClock(cover))) return null
  return (
    <p className="quiet mt-6">
      24/7 line for hospitals:{' '}
      <Link href={`tel:${phone}`} className="tabular font-bold whitespace-nowrap">
        {formatPhone(phone)}
      </Link>{' '}
      <SampleMark when={isSample} />
    </p>
  )
}
