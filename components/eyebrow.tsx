import type { ReactNode } from 'react'

/** A short line over a heading that says which kind of thing follows. */
export function Eyebrow({ children }: { children: ReactNode }) {
  return <p className="fine font-bold">{children}</p>
}
