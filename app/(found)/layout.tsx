import '../(site)/site.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '#app/fonts/fonts.ts'
import { siteMetadata, siteViewport } from '#app/metadata.ts'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { getPublishedNotices } from '#sanity/content/notices.ts'
import { getPublishedSettings } from '#sanity/content/settings.ts'

export const viewport = siteViewport

// What was asked is known when it is asked, and answered whole: readers may have no script.
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata(await getPublishedSettings())
}

/** The site around what is made for one request. All other pages are files: app/(site). */
export default async function FoundLayout({ children }: { children: ReactNode }) {
  const [settings, notices] = await Promise.all([getPublishedSettings(), getPublishedNotices()])
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <SiteFrame settings={settings} notices={notices}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
