import type { ReactNode } from 'react'
import { CircuitLine } from './circuit-line.tsx'

/** What stands where there is nothing to list, with the way on. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="max-w-[42.5rem] rounded-card border border-line bg-surface p-6 lg:p-8">
      <CircuitLine className="mb-4 w-20" />
      <p className="font-serif text-h3 font-semibold">{title}</p>
      {children ? <div className="mt-2 text-text-2">{children}</div> : null}
    </div>
  )
}
