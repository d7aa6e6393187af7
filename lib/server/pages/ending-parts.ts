import { isHydrated } from './scripts.ts'
import { isWithheld } from './withheld-marks.ts'

/**
 * What components/shown-until.tsx and shown-from.tsx mark. React escapes `<` and quotes in text and
 * in attributes, so no editor can write such a mark, nor its end.
 */
const ending = /<shown-until at="([^"]*)" by="([^"]*)"( whole="")?>[\s\S]*?<\/shown-until>/g
const beginning = /<shown-from at="([^"]*)">([\s\S]*?)<\/shown-from>/g
const sign = /<shown-(?:until|from) /

/** A moment in milliseconds since 1970; what cannot be read gives `otherwise`. */
const momentOf = (at: string, otherwise: number) => {
  const time = Date.parse(at)
  return Number.isNaN(time) ? otherwise : time
}
/** What cannot be read has ended. */
const endOf = (at: string) => momentOf(at, 0)
/** What cannot be read never begins. */
const beginningOf = (at: string) => momentOf(at, Number.POSITIVE_INFINITY)

/** The moments (milliseconds since 1970) at which parts of a page end or begin, the earliest first. */
export function endingsOf(html: string): number[] {
  if (!sign.test(html)) return []
  return [
    ...[...html.matchAll(ending)].map(([, at = '']) => endOf(at)),
    ...[...html.matchAll(beginning)].map(([, at = '']) => beginningOf(at)),
  ]
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
}

/**
 * A page without the parts that have ended by `now`, or whose permission was taken back, and with
 * those plainly in it that have begun. It needs neither the lake nor Next, so it holds while both
 * are away or slow. Its neighbors stay as they were drawn until the page is made anew. What has not
 * begun yet stays in it: see `withoutComingParts`.
 * @returns null where nothing may be left of the page
 */
export function withoutEndedParts(html: string, now: number): string | null {
  if (!sign.test(html)) return html
  const isOver = (at: string, by: string) => endOf(at) <= now || isWithheld(by)
  let isGone = false
  const rest = html.replaceAll(ending, (whole, at: string, by: string, isWhole?: string) => {
    if (!isOver(at, by)) return whole
    // Nobody's permission was taken back: out of sight is enough until the page is drawn anew.
    if (isHydrated(html) && by === '' && !isWhole) return whole.replace(' at=', ' hidden="" at=')
    // React would find another page than it drew, and has the whole text among its scripts.
    if (isWhole || isHydrated(html)) isGone = true
    return ''
  })
  if (isGone) return null
  return rest.replaceAll(beginning, (whole, at: string, text: string) =>
    beginningOf(at) <= now && !isHydrated(html) ? text : whole,
  )
}

/** A page as it is sent: without the parts that have not begun, which would only weigh on it. */
export function withoutComingParts(html: string): string {
  return sign.test(html) && !isHydrated(html) ? html.replaceAll(beginning, '') : html
}
