import type { ReactNode } from 'react'
import { outline } from '#lib/prose/outline.ts'
import type { PageQueryResult } from '#sanity/types.generated.ts'
import type { Contact } from './blocks/section-types.ts'
import type { Crumb } from './breadcrumb.tsx'
import { ContactPanel } from './contact-panel.tsx'
import { OnThisPage } from './on-this-page.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHeader } from './page-header.tsx'
import { Prose } from './prose/prose.tsx'
import type { SourceNotes } from './prose/rich-text.ts'
import { AllCorrections, type CorrectedArticle } from './review/all-corrections.tsx'

export interface PageViewProps {
  page: NonNullable<PageQueryResult>
  crumbs: readonly Crumb[]
  notes: SourceNotes
  /** The whole address of the page. */
  url: string
  /** Phone and email beside the text, on the page that is about reaching us. */
  contact?: Contact
  /** Below the text, on the page that is about corrections. */
  corrections?: readonly CorrectedArticle[]
  /** Above the text. */
  children?: ReactNode
}

/** A page document: about, policies, contact. */
export function PageView({
  page,
  crumbs,
  notes,
  url,
  contact,
  corrections,
  children,
}: PageViewProps) {
  const headings = outline(page.body).filter(({ level }) => level === 2)
  return (
    <>
      <PageHeader
        area={page.slug === 'about' ? 'about' : undefined}
        title={page.title}
        lead={page.lead}
        crumbs={crumbs}
      />
      <div className="wrap grid gap-10 pb-12 lg:grid-cols-[minmax(0,42.5rem)_1fr] lg:gap-16 lg:pb-16">
        <div className="lg:order-last">
          {contact ? (
            <ContactPanel contact={contact} person={null} />
          ) : (
            <OnThisPage headings={headings} from={4} />
          )}
        </div>
        <div>
          {children}
          <Prose body={page.body} notes={notes} />
          {corrections ? <AllCorrections corrections={corrections} /> : null}
        </div>
      </div>
      <PageFoot notes={notes} url={url} changed={page._updatedAt} />
    </>
  )
}
