const style = { year: 'numeric', month: 'long', day: 'numeric' } as const
const calendar = new Intl.DateTimeFormat('en-US', { ...style, timeZone: 'UTC' })
// Every reader sees the same static page, so moments are shown in one zone: the company's.
const moment = new Intl.DateTimeFormat('en-US', { ...style, timeZone: 'America/New_York' })

/**
 * “October 3, 2026” from a date (`2026-10-03`) or a moment (ISO 8601), or null when it is neither.
 * A date stays that day; a moment becomes the day it was in New York.
 */
export function formatDate(value: string | null | undefined): string | null {
  if (!value) return null
  const time = Date.parse(value)
  if (Number.isNaN(time)) return null
  return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? calendar : moment).format(time)
}
