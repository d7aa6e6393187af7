import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PlainFault } from '../launch/fail.ts'
import { root } from '../launch/processes.ts'

/** Everything of a benchmark is in here and can be deleted at any time. */
export const benchDir = join(root, '.cache', 'bench')
/** The same, as the settings of the site want it. */
export const benchFolder = '.cache/bench'

/** Ports of the benchmark's own: a running `npm start` is neither needed nor touched. */
export const ports = { site: 3410, nginx: 3411, stock: 3412, browser: 3413, lake: 3440 }

const parts = ['site', 'scale'] as const
type Part = (typeof parts)[number]

export interface Plan {
  quick: boolean
  parts: readonly Part[]
  /** How often Lighthouse looks at a page; the median counts. */
  lighthouseRuns: number
  /** Seconds of load before it is measured, on the article, and on each other page. */
  warmSeconds: number
  loadSeconds: number
  otherLoadSeconds: number
  publishes: number
  /** Numbers of articles of the scale table. */
  articleCounts: readonly number[]
}

const full = {
  lighthouseRuns: 5,
  warmSeconds: 2,
  loadSeconds: 8,
  otherLoadSeconds: 3,
  publishes: 20,
  articleCounts: [100, 1_000, 10_000],
}
const quick = {
  lighthouseRuns: 1,
  warmSeconds: 1,
  loadSeconds: 2,
  otherLoadSeconds: 1,
  publishes: 5,
  articleCounts: [100, 1_000],
}

/**
 * Reads `--quick` and `--only=site|scale`.
 * @throws PlainFault for anything else.
 */
export function readPlan(args: string[]): Plan {
  const usage = 'npm run bench -- [--quick] [--only=site|scale]'
  const options = { quick: { type: 'boolean' }, only: { type: 'string' } } as const
  try {
    const { values } = parseArgs({ args, options })
    const chosen = parts.filter((part) => values.only === undefined || values.only === part)
    if (chosen.length === 0) throw new Error(`There is no part named "${values.only}".`)
    return { ...(values.quick ? quick : full), quick: values.quick ?? false, parts: chosen }
  } catch (fault) {
    throw new PlainFault(`${fault instanceof Error ? fault.message : fault} Usage: ${usage}`)
  }
}
