import type { ReactNode } from 'react'

/** What is wider than the page scrolls by itself, also with the keyboard, and never the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="box scroll"
    >
      {children}
    </section>
  )
}
