import type { ReactNode } from 'react'

/** A short line over a heading that says which kind of thing follows. */
export function Eyebrow({ children }: { children: ReactNode }) {
  return <p className="text-small font-bold text-text-2">{children}</p>
}
