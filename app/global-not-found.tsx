import './(site)/site.css'
import type { Metadata } from 'next'
import { fontVariables } from '#app/fonts/fonts.ts'
import { NotFoundView } from '#components/site/not-found-view.tsx'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { getPublishedContact } from '#sanity/content/company.ts'
import { getPublishedNotices } from '#sanity/content/notices.ts'
import { getPublishedSettings } from '#sanity/content/settings.ts'

export const metadata: Metadata = {
  title: 'Page not found',
  description: 'There is no page at this address. Where to go from here.',
  robots: { index: false },
}

// Site and Studio have a root layout each, so the page for unmatched addresses brings its own.
export default async function GlobalNotFound() {
  const [settings, contact, notices] = await Promise.all([
    getPublishedSettings(),
    getPublishedContact(),
    getPublishedNotices(),
  ])
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <SiteFrame settings={settings} notices={notices}>
          <NotFoundView contact={contact} />
        </SiteFrame>
      </body>
    </html>
  )
}
