import type { ReactNode } from 'react'

/**
 * Around a client component: the page that it stands on keeps the framework's scripts and comes to
 * life. A page without it is sent as HTML and CSS alone; see lib/server/pages/scripts.ts.
 */
export function Hydrate({ children }: { children: ReactNode }) {
  return <div data-hydrate="">{children}</div>
}
