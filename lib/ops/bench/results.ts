import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { benchDir } from './plan.ts'

/** JSON has no NaN: a number that could not be measured is null there and NaN here. */
const number = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN)

export const byteKinds = ['html', 'css', 'js', 'font', 'image', 'other'] as const

const auditSchema = z.object({
  performance: number,
  accessibility: number,
  bestPractices: number,
  seo: number,
  /** Simulated for a slow phone, in ms; CLS has no unit. */
  lcpMs: number,
  tbtMs: number,
  cls: number,
  requests: number,
  /** On the wire, headers included, with nothing cached. */
  bytes: z.record(z.enum(byteKinds), number),
  /** Addresses on the same host that the page asked for, each with its query. */
  asked: z.array(z.string()),
  /** What keeps a score under 100: the audit and its words. */
  complaints: z.array(z.string()),
})

const loadSchema = z.object({
  connections: number,
  perSecond: number,
  p50Ms: number,
  p99Ms: number,
  cpuMsPerRequest: number,
  broken: number,
  refused: number,
})

const publishSchema = z.object({ times: number, medianMs: number, worstMs: number })

const pageSchema = z.object({
  kind: z.string(),
  path: z.string(),
  audit: auditSchema.optional(),
  load: z.array(loadSchema),
})

const subjectSchema = z.object({
  name: z.enum(['site', 'nginx', 'nginx with fonts', 'nginx with copies', 'stock']),
  title: z.string(),
  pages: z.array(pageSchema),
  memoryMb: z.object({ start: number, afterLoad: number }),
  lakeMemoryMb: number.optional(),
  publish: publishSchema.optional(),
})

const latencySchema = z.object({
  name: z.string(),
  status: number,
  kilobytes: number,
  firstMs: number,
  medianMs: number,
  worstMs: number,
})

const scaleSchema = z.object({
  articles: number,
  fillSeconds: number,
  buildSeconds: number,
  buildMemoryMb: number,
  /** Pages that the build made ahead. */
  builtPages: number,
  siteMemoryMb: number,
  latencies: z.array(latencySchema),
  publish: publishSchema,
})

const circumstances = {
  /** When, as an ISO date. */
  at: z.string(),
  quick: z.boolean(),
  /** Processes waiting for a processor before, on average over a minute. */
  loadBefore: number,
  minutes: number,
  machine: z.object({ cpu: z.string(), cores: number, memoryGb: number, system: z.string() }),
  versions: z.record(z.string(), z.string()),
}

const resultsSchema = z.object({
  site: z.object({ ...circumstances, words: number, subjects: z.array(subjectSchema) }).optional(),
  scale: z.object({ ...circumstances, sizes: z.array(scaleSchema) }).optional(),
})

export type Audit = z.infer<typeof auditSchema>
export type Publish = z.infer<typeof publishSchema>
export type PageResult = z.infer<typeof pageSchema>
export type SubjectResult = z.infer<typeof subjectSchema>
export type Latency = z.infer<typeof latencySchema>
export type ScaleResult = z.infer<typeof scaleSchema>
export type Results = z.infer<typeof resultsSchema>
export type SiteResults = NonNullable<Results['site']>
export type ScaleResults = NonNullable<Results['scale']>

const file = join(benchDir, 'results.json')

/** What the parts measured when they last ran; nothing where none has, or it cannot be read. */
export async function readResults(): Promise<Results> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return resultsSchema.safeParse(JSON.parse(text)).data ?? {}
}

export async function writeResults(results: Results) {
  await mkdir(benchDir, { recursive: true })
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`)
}
