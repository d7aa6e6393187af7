import { createElement, type ReactNode } from 'react'

export interface ShownFromProps {
  /** ISO moment. */
  at: string
  children: ReactNode
}

/**
 * What readers are to see from a moment on only. It is in the page before, hidden; the server takes
 * it out of what it sends until the moment has come, and from then on sends it plainly
 * (lib/server/pages/ending-parts.ts). It may stand around a `ShownUntil`, and not around itself.
 */
export function ShownFrom({ at, children }: ShownFromProps) {
  return createElement('shown-from', { at }, children)
}
