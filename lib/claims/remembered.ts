import { LRUCache } from 'lru-cache'
import { onePerProcess } from '#lib/one-per-process.ts'

/** Characters of text, some megabytes: the sentences of a few hundred articles. */
const mostRemembered = 2_000_000

/**
 * A pure function of a text, asked once for each: every page that shows an article judges the same
 * sentences, in each of the two passes in which Next draws a page.
 * @param name one for each function; all copies of this module share what is remembered under it
 */
export function remembered<Found extends object>(
  name: string,
  find: (text: string) => Found,
): (text: string) => Found {
  const known = onePerProcess(
    name,
    () =>
      new LRUCache<string, Found>({
        maxSize: mostRemembered,
        sizeCalculation: (_, text) => text.length + 1,
      }),
  )
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const found = find(text)
    known.set(text, found)
    return found
  }
}
