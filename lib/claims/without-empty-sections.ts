import { isBlock } from './document-texts.ts'

/**
 * Drops the headings under which something was cut and nothing is left.
 * @param before the items as they were
 * @param after the same, in the same places, null where one was cut
 */
export function withoutEmptySections(
  before: readonly unknown[],
  after: readonly unknown[],
): unknown[] {
  const left = [...after]
  // From the end, so that a heading over an emptied heading goes too.
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const level = headingLevel(left[at])
    if (level === null) continue
    const end = before.findIndex((item, index) => index > at && isHeading(item, level))
    const under = left.slice(at + 1, end === -1 ? undefined : end)
    if (under.length > 0 && under.every((item) => item === null)) left[at] = null
  }
  return left
}

/** Whether an item heads something of this level or above. */
function isHeading(item: unknown, level: number): boolean {
  const own = headingLevel(item)
  return own !== null && own <= level
}

function headingLevel(item: unknown): number | null {
  if (!isBlock(item) || !('style' in item)) return null
  const [, level] = /^h([1-6])$/u.exec(String(item.style)) ?? []
  return level === undefined ? null : Number(level)
}
