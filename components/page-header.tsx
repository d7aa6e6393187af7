import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Eyebrow } from './eyebrow.tsx'
import { SampleMark } from './sample-mark.tsx'

/** Which link of the header is marked while this page is shown. */
type Area = 'services' | 'team' | 'blog' | 'partner' | 'careers' | 'about'

export interface PageHeaderProps {
  title: ReactNode
  lead?: ReactNode
  eyebrow?: ReactNode
  crumbs?: readonly Crumb[]
  area?: Area
  isSample?: boolean | null
  /** Buttons, facts: shown under the lead. */
  children?: ReactNode
  /** A picture or a diagram beside the words on wide screens. */
  aside?: ReactNode
}

/** The head of a page with its one h1. */
export function PageHeader({
  title,
  lead,
  eyebrow,
  crumbs,
  area,
  isSample,
  children,
  aside,
}: PageHeaderProps) {
  return (
    <header data-area={area} className="wrap pt-6 pb-8 lg:pt-8 lg:pb-12">
      {crumbs ? <Breadcrumb items={crumbs} /> : null}
      <div className={`mt-6 lg:mt-12 ${aside ? 'split items-center' : ''}`}>
        <div>
          <div className="max-w-[48rem]">
            {eyebrow || isSample ? (
              <div className="cluster mb-3">
                {eyebrow ? <Eyebrow>{eyebrow}</Eyebrow> : null}
                <SampleMark when={isSample} />
              </div>
            ) : null}
            <h1>{title}</h1>
            {lead ? <p className="lead">{lead}</p> : null}
          </div>
          {children ? <div className="mt-8">{children}</div> : null}
        </div>
        {aside}
      </div>
    </header>
  )
}
