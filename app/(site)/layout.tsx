import './site.css'
import type { Metadata } from 'next'
import { draftMode } from 'next/headers'
import { VisualEditing } from 'next-sanity/visual-editing'
import type { ReactNode } from 'react'
import { fontVariables } from '#app/fonts/fonts.ts'
import { siteMetadata, siteViewport } from '#app/metadata.ts'
import { GuestBar } from '#components/site/guest-bar.tsx'
import { PreviewBar } from '#components/site/preview-bar.tsx'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { guestUntil } from '#sanity/content/guest.ts'
import { SanityLive } from '#sanity/content/live.ts'
import { getNotices } from '#sanity/content/notices.ts'
import { getSettings } from '#sanity/content/settings.ts'

// Makes “every public page is static” a build error otherwise.
export const ensureStatic = 'navigation'

export const viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata(await getSettings())
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [settings, notices] = await Promise.all([getSettings(), getNotices()])
  const { isEnabled } = await draftMode()
  const guest = isEnabled ? await guestUntil() : null
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <SiteFrame settings={settings} notices={notices}>
          {children}
        </SiteFrame>
        {guest ? <GuestBar until={guest} /> : null}
        {isEnabled && !guest ? (
          <>
            <PreviewBar />
            <SanityLive includeDrafts />
            <VisualEditing />
          </>
        ) : null}
      </body>
    </html>
  )
}
