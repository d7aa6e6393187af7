export const longestNotice = 140

/** How loud a notice is: said in words before it, since color alone says nothing to some. */
export const noticeLevels = [
  { value: 'info', title: 'Notice', hint: 'Good to know' },
  { value: 'caution', title: 'Important', hint: 'Changes what somebody would do' },
  { value: 'urgent', title: 'Urgent', hint: 'Nobody should miss it, such as a phone that is down' },
] as const

type NoticeLevel = (typeof noticeLevels)[number]['value']

/** A notice as it is stored. */
export interface StoredNotice {
  text?: string | null
  level?: string | null
  /** ISO moment; at once where there is none. */
  from?: string | null
  /** ISO moment. */
  until?: string | null
}

/** A notice that readers get between two moments. */
export interface Notice {
  text: string
  level: NoticeLevel
  /** ISO moment, or null where it has begun. */
  from: string | null
  /** ISO moment. */
  until: string
}

/**
 * The notice that readers get now or later; null where it is over, or never was one: without an end
 * or words, or too long to be read in passing.
 * @param now milliseconds since 1970
 */
export function noticeAt({ text, level, from, until }: StoredNotice, now: number): Notice | null {
  const words = text?.trim() ?? ''
  const begins = from ? Date.parse(from) : 0
  const ends = Date.parse(until ?? '')
  if (!words || words.length > longestNotice || Number.isNaN(begins)) return null
  if (Number.isNaN(ends) || ends <= Math.max(now, begins)) return null
  return {
    text: words,
    level: noticeLevels.find(({ value }) => value === level)?.value ?? 'info',
    from: begins > now ? new Date(begins).toISOString() : null,
    until: new Date(ends).toISOString(),
  }
}
