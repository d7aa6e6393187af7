import type { ReactNode } from 'react'
import type { SettingsQueryResult } from '#sanity/types.generated.ts'
import { Notices, type NoticesProps } from './notices.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SkipLink } from './skip-link.tsx'

interface SiteFrameProps extends NoticesProps {
  settings: SettingsQueryResult
  children: ReactNode
}

/** What stands around every page, whichever root layout draws it. */
export function SiteFrame({ settings, notices, children }: SiteFrameProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader settings={settings} />
      <Notices notices={notices} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter settings={settings} />
    </>
  )
}
