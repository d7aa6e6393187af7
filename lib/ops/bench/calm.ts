import { z } from 'zod'
import { type Program, waitUntilIdle } from './programs.ts'

const healthSchema = z.object({ pagesWaiting: z.number() })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function pagesWaiting(origin: string): Promise<number> {
  const answer = await fetch(`${origin}/api/health`)
  return healthSchema.parse(await answer.json()).pagesWaiting
}

/** Waits until a site says so many times that no page waits to be made anew, five minutes at most. */
export async function waitUntilFresh(origin: string, { times = 12, everyMs = 250 } = {}) {
  const giveUpAt = performance.now() + 300_000
  for (let calm = 0; calm < times && performance.now() < giveUpAt; ) {
    calm = (await pagesWaiting(origin)) === 0 ? calm + 1 : 0
    await pause(everyMs)
  }
}

/** Waits until a site has made its pages anew, and then until it has nothing left to do. */
export async function waitUntilCalm(program: Program, origin: string) {
  await waitUntilFresh(origin)
  await waitUntilIdle(program)
}
