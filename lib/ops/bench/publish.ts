import { PlainFault } from '../launch/fail.ts'
import { waitUntilFresh } from './calm.ts'
import type { BenchLake } from './lake.ts'
import { median, worst } from './numbers.ts'
import type { Publish } from './results.ts'

const pollMs = 10
const giveUpMs = 30_000

/** Waits until the page holds the words, asking every 10 ms. @returns ms since `began`. */
async function msUntilVisible(url: string, words: string, began: number): Promise<number> {
  for (let tick = 1; performance.now() - began < giveUpMs; tick += 1) {
    const text = await (await fetch(url)).text()
    const now = performance.now() - began
    if (text.includes(words)) return now
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, tick * pollMs - now)))
  }
  throw new PlainFault(`A publish did not show within ${giveUpMs / 1_000} s at ${url}.`)
}

/**
 * Gives a document another title so many times, and its own at the end. The time runs from sending
 * the publish, as the Studio does, to the first answer to a plain reader that shows the new title.
 */
export async function measurePublishes(
  lake: BenchLake,
  { id, url, times }: { id: string; url: string; times: number },
): Promise<Publish> {
  const title = await lake.titleOf(id)
  const took: number[] = []
  for (let n = 1; n <= times; n += 1) {
    // Not "1 of 20": a count is a claim, and claims without a source are withheld.
    const words = `Measured publish, run ${String(n).padStart(2, '0')}`
    await lake.editTitle(id, words)
    // Pages that the last publish touched must not stand in the way of this one.
    await waitUntilFresh(new URL(url).origin, { times: 10, everyMs: 50 })
    const began = performance.now()
    const seen = msUntilVisible(url, words, began)
    await lake.publish(id)
    took.push(await seen)
  }
  await lake.editTitle(id, title)
  await lake.publish(id)
  return { times, medianMs: median(took), worstMs: worst(took) }
}
