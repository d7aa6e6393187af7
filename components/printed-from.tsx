import { formatDate } from '#lib/dates.ts'

export interface PrintedFromProps {
  /** The whole address of the page. */
  url: string
  /** ISO moment of the last change. */
  changed: string | null
}

/**
 * On paper only: which version this is and where the newest one is. The day of printing stands in
 * the margin that the browser prints; a page without a script cannot know it.
 */
export function PrintedFrom({ url, changed }: PrintedFromProps) {
  const day = formatDate(changed)
  return (
    <p className="print-only">
      {day ? `Version of ${day}. ` : null}A newer one may be at {url}
    </p>
  )
}
