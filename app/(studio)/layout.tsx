import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import './studio.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

/** The Studio's own page: nothing of the site's design reaches it. */
export default function StudioLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  )
}
