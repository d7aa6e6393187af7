import { stegaClean } from '@sanity/client/stega'

/** When a service can be had. Hours come from the Studio's list; anything else counts as unknown. */
export interface Cover {
  readonly hours: string | null
  readonly responseTargetHours: number | null
  readonly note: string | null
  readonly states: readonly string[] | null
}

const hoursInWords = new Map([
  ['24x7', '24 hours a day, every day'],
  ['weekdays', 'Weekdays'],
  ['scheduled', 'Scheduled in advance'],
])

const hoursInShort = new Map([
  ['24x7', '24/7'],
  ['weekdays', 'Weekdays'],
  ['scheduled', 'Scheduled'],
])

/** The only ground on which a page may say "24/7". */
export function isRoundTheClock(cover: Pick<Cover, 'hours'> | null | undefined): boolean {
  return stegaClean(cover?.hours) === '24x7'
}

/** Hours in words, or null where they are not set. */
export function coverHours(cover: Pick<Cover, 'hours'> | null | undefined): string | null {
  return hoursInWords.get(stegaClean(cover?.hours) ?? '') ?? null
}

/** Hours for a table cell or a large figure, or null where they are not set. */
export function shortCoverHours(cover: Pick<Cover, 'hours'> | null | undefined): string | null {
  return hoursInShort.get(stegaClean(cover?.hours) ?? '') ?? null
}

/** "within 4 hours of a call": a target, never a promise; null where there is none. */
export function responseTarget(
  cover: Pick<Cover, 'responseTargetHours'> | null | undefined,
): string | null {
  const hours = cover?.responseTargetHours
  if (!hours || hours <= 0) return null
  return hours === 1 ? 'within 1 hour of a call' : `within ${hours} hours of a call`
}
