import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const vitestSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))

/** A runner that wrote no report did not get as far as its tests: that is one failure. */
const noReport = { passed: 0, failed: 1, atSecondTry: 0 }

export async function countVitest(file: string) {
  const parsed = vitestSchema.safeParse(await readJson(file).catch(() => null))
  if (!parsed.success) return noReport
  return { passed: parsed.data.numPassedTests, failed: parsed.data.numFailedTests }
}

/** What passed at its second try only is named by Playwright itself, under "flaky". */
export async function countPlaywright(file: string) {
  const parsed = playwrightSchema.safeParse(await readJson(file).catch(() => null))
  if (!parsed.success) return noReport
  const { expected, unexpected, flaky } = parsed.data.stats
  return { passed: expected + flaky, failed: unexpected, atSecondTry: flaky }
}
