import { onePerProcess } from '#lib/one-per-process.ts'

/** Path → the moments (milliseconds since 1970) at which parts of the page end. */
const endings = onePerProcess<Map<string, readonly number[]>>('page endings', () => new Map())

/** Kept beside a stored page, so that a process that starts knows of it without reading the page. */
export const endingsHeader = 'x-shown-until'

/** Notes when parts of a page end, given as its header: milliseconds, separated by commas. */
export function noteEndings(path: string, header: unknown) {
  const moments = typeof header === 'string' ? header.split(',').map(Number) : []
  const known = moments.filter(Number.isFinite)
  if (known.length === 0 || path.includes('[')) endings.delete(path)
  else endings.set(path, known)
}

/** The first moment after `since` (both milliseconds since 1970) at which a part of a page ends. */
export function nextEnding(since: number): Date | null {
  const later = [...endings.values()].flat().filter((moment) => moment > since)
  return later.length > 0 ? new Date(Math.min(...later)) : null
}
