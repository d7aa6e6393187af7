import type { PageQueryResult } from '#sanity/types.generated.ts'
import type { Crumb } from './breadcrumb.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHeader } from './page-header.tsx'
import { Prose } from './prose/prose.tsx'
import type { SourceNotes } from './prose/rich-text.ts'

export interface PageViewProps {
  page: NonNullable<PageQueryResult>
  crumbs: readonly Crumb[]
  notes: SourceNotes
}

/** A page document: about, policies, contact. */
export function PageView({ page, crumbs, notes }: PageViewProps) {
  return (
    <>
      <PageHeader
        area={page.slug === 'about' ? 'about' : undefined}
        title={page.title}
        lead={page.lead}
        crumbs={crumbs}
      />
      <div className="wrap pb-12 lg:pb-16">
        <Prose body={page.body} notes={notes} className="max-w-[42.5rem]" />
      </div>
      <PageFoot notes={notes} changed={page._updatedAt} />
    </>
  )
}
