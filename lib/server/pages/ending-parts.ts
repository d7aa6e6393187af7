import { isHydrated } from './scripts.ts'
import { isWithheld } from './withheld-marks.ts'

/**
 * What components/shown-until.tsx marks. React escapes `<` and quotes in text and in attributes, so
 * no editor can write such a mark, nor its end.
 */
const part = /<shown-until at="([^"]*)" by="([^"]*)"( whole="")?>[\s\S]*?<\/shown-until>/g
const sign = '<shown-until '

/** When a part ends, in milliseconds since 1970. What cannot be read has ended. */
const endOf = (at: string) => {
  const time = Date.parse(at)
  return Number.isNaN(time) ? 0 : time
}

/** The moments (milliseconds since 1970) at which parts of a page end, the earliest first. */
export function endingsOf(html: string): number[] {
  if (!html.includes(sign)) return []
  return [...html.matchAll(part)].map(([, at = '']) => endOf(at)).sort((a, b) => a - b)
}

/**
 * A page without the parts that have ended by `now`, or whose permission was taken back. It needs
 * neither the lake nor Next, so it holds while both are away or slow. Its neighbors stay as they
 * were drawn until the page is made anew.
 * @returns null where nothing may be left of the page
 */
export function withoutEndedParts(html: string, now: number): string | null {
  if (!html.includes(sign)) return html
  const isOver = (at: string, by: string) => endOf(at) <= now || isWithheld(by)
  let isGone = false
  const rest = html.replaceAll(part, (whole, at: string, by: string, isWhole?: string) => {
    if (!isOver(at, by)) return whole
    // React would find another page than it drew, and has the whole text among its scripts.
    if (isWhole || isHydrated(html)) isGone = true
    return ''
  })
  return isGone ? null : rest
}
