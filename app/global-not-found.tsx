import './(site)/site.css'
import type { Metadata } from 'next'
import { fontVariables } from '#app/fonts/fonts.ts'
import { NotFoundView } from '#components/site/not-found-view.tsx'
import { Notices } from '#components/site/notices.tsx'
import { SiteFooter } from '#components/site/site-footer.tsx'
import { SiteHeader } from '#components/site/site-header.tsx'
import { SkipLink } from '#components/site/skip-link.tsx'
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
        <SkipLink />
        <SiteHeader settings={settings} />
        <Notices notices={notices} />
        <main id="main" tabIndex={-1}>
          <NotFoundView contact={contact} />
        </main>
        <SiteFooter settings={settings} />
      </body>
    </html>
  )
}
