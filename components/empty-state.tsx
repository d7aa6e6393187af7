import type { ReactNode } from 'react'
import { CircuitLine } from './circuit-line.tsx'

/** What stands where there is nothing to list, with the way on. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="box panel measure">
      <CircuitLine />
      <p className="mt-4 font-serif text-h3 font-semibold">{title}</p>
      {children ? <div className="quiet mt-2">{children}</div> : null}
    </div>
  )
}
