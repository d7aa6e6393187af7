/** What the clocks of a zone show: `2026-11-22T14:30`, as an input of a browser has it. */
export type WallTime = string

export interface ZonedMoment {
  /** Where the wall time is passed over or comes twice, the one that is meant: see `kind`. */
  readonly instant: Date
  /**
   * `skipped`: clocks jump over this time; the instant is as much later as they jump.
   * `repeated`: clocks show this time twice; the instant is the first.
   */
  readonly kind: 'plain' | 'skipped' | 'repeated'
}

const day = 24 * 60 * 60 * 1_000
const wallTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * The instant at which the clocks of a zone show a time.
 * @param zone of the IANA, such as `America/New_York`
 * @returns null for what is no time. @throws RangeError for a zone that does not exist
 */
export function momentOf(wall: WallTime, zone: string): ZonedMoment | null {
  const asUtc = wallTime.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return null
  const before = offsetOf(asUtc - day, zone)
  const after = offsetOf(asUtc + day, zone)
  const found = [...new Set([asUtc - before, asUtc - after])].filter(
    (instant) => instant + offsetOf(instant, zone) === asUtc,
  )
  const [first = asUtc - before] = found.toSorted((a, b) => a - b)
  const kind = found.length === 0 ? 'skipped' : found.length > 1 ? 'repeated' : 'plain'
  return { instant: new Date(first), kind }
}

/** What the clocks of a zone show at an instant. */
export function wallTimeOf(instant: Date, zone: string): WallTime {
  return new Date(instant.getTime() + offsetOf(instant.getTime(), zone)).toISOString().slice(0, 16)
}

/** “Sunday, November 1, 2026 at 1:30 AM EDT”. */
export function momentInWords(instant: Date, zone: string): string {
  const date = new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'full' })
  const time = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  // Intl writes a narrow space before AM, which reads and compares badly.
  return `${date.format(instant)} at ${time.format(instant)}`.replaceAll('\u202f', ' ')
}

/** What an editor should know of a time that clocks pass over or show twice; null for others. */
export function clockChangeWarning({ instant, kind }: ZonedMoment, zone: string): string | null {
  if (kind === 'plain') return null
  const meant = momentInWords(instant, zone)
  return kind === 'skipped'
    ? `Clocks jump over this time that day. It is taken as ${meant}.`
    : `Clocks are set back that day and show this time twice. The first one is taken: ${meant}.`
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
function offsetOf(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, Number(value)])
  const { year, month, day: date, hour, minute, second } = Object.fromEntries(parts)
  const shown = Date.UTC(year, month - 1, date, hour, minute, second)
  return shown - Math.floor(instant / 1_000) * 1_000
}
