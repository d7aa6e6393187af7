import { createElement, type ReactNode } from 'react'

export interface ShownUntilProps {
  /** ISO moment. */
  at: string
  /** Marks of the permissions that it rests on: `consentMark`, separated by spaces. */
  by: string
  /** True where nothing is left of the page without it. */
  whole?: boolean
  children: ReactNode
}

/**
 * What may be shown up to a moment only, and by a permission only. The server cuts it out of pages
 * by this mark, at once and without the lake (lib/server/pages/ending-parts.ts): it must not contain
 * another one.
 */
export function ShownUntil({ at, by, whole = false, children }: ShownUntilProps) {
  return createElement('shown-until', { at, by, ...(whole && { whole: '' }) }, children)
}
