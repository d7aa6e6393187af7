import { createElement, type ReactNode } from 'react'

export interface ShownUntilProps {
  /** ISO moment. */
  at: string
  /** True where nothing is left of the page without it. */
  whole?: boolean
  children: ReactNode
}

/**
 * What may be shown up to a moment only. The server cuts it out of pages by this mark, to the
 * second and without the lake (lib/server/pages/ending-parts.ts): it must not contain another one.
 */
export function ShownUntil({ at, whole = false, children }: ShownUntilProps) {
  return createElement('shown-until', { at, ...(whole && { whole: '' }) }, children)
}
