import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const compiler = join(root, 'node_modules/typescript/bin/tsc')
const flags = [
  '--noEmit',
  '--strict',
  '--skipLibCheck',
  '--pretty',
  'false',
  '--target',
  'esnext',
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--types',
  '',
  '--ignoreConfig',
]

/** What a compiler says, or an empty text where it has nothing to say. */
async function said(file: string): Promise<string> {
  try {
    await run(process.execPath, [compiler, ...flags, file], { maxBuffer: 64 * 1_024 * 1_024 })
    return ''
  } catch (fault) {
    const text = typeof fault === 'object' && fault && 'stdout' in fault ? `${fault.stdout}` : ''
    if (!text) throw fault
    return text
  }
}

/**
 * Says what an action asks for, beside a property of its type: an annotation that the vocabulary
 * describes in words only. Source: https://schema.org/docs/actions.html
 */
const withoutInputs = (name: string, value: unknown) =>
  name.endsWith('-input') && /^required name=\w+$/.test(String(value)) ? undefined : value

/**
 * Checks graphs of structured data, as they came out of pages, against the vocabulary of schema.org:
 * every type and property must be defined, every property on its type, every value of a kind that
 * the property takes. The vocabulary is the one that `schema-dts` generates from schema.org's own
 * file; the compiler compares each graph, written as a literal, with it.
 * @param graphs name of the page → what its script element holds, parsed
 * @returns one line for each fault, with the name of the page
 */
export async function vocabularyFaults(graphs: Readonly<Record<string, unknown>>) {
  const names = Object.keys(graphs)
  const head = "import type { Graph } from 'schema-dts'"
  const lines = names.map(
    (name, at) => `export const g${at}: Graph = ${JSON.stringify(graphs[name], withoutInputs)}`,
  )
  const folder = join(root, '.cache', `vocabulary-${process.pid}-${Date.now()}`)
  await mkdir(folder, { recursive: true })
  try {
    const file = join(folder, 'graphs.ts')
    await writeFile(file, [head, ...lines].join('\n'))
    return (await said(file)).split('\n').flatMap((text) => {
      const [, line, message] = /graphs\.ts\((\d+),\d+\): error (.*)$/.exec(text) ?? []
      if (!line) return []
      return [`${names[Number(line) - 2]}: ${message?.slice(0, 300)}`]
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/
const times = /^(?:date[A-Z]\w*|lastReviewed|validThrough|validFrom)$/
const addresses = /^(?:@id|url|item|image|logo|urlTemplate)$/

/**
 * What types alone do not tell: times that are no times, addresses that lead nowhere by themselves,
 * and ids that nothing in the graph has. The vocabulary takes any text for them.
 */
export function valueFaults(graph: unknown): string[] {
  const faults: string[] = []
  const defined = new Set<string>()
  const referred = new Set<string>()
  const visit = (value: unknown, name: string) => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, name)
      return
    }
    if (typeof value === 'object' && value !== null) {
      const id = '@id' in value && typeof value['@id'] === 'string' ? value['@id'] : null
      if (id) (Object.keys(value).length > 1 ? defined : referred).add(id)
      for (const [inner, one] of Object.entries(value)) visit(one, inner)
      return
    }
    if (value === '' || value === null) faults.push(`${name} is empty`)
    if (typeof value !== 'string') return
    if (times.test(name) && !(moment.test(value) && Date.parse(value)))
      faults.push(`${name}: ${value} is no time`)
    if (addresses.test(name) && !URL.canParse(value)) faults.push(`${name}: ${value} is no address`)
  }
  visit(graph, '')
  // One without a fragment is a page of ours, which says of itself what it is.
  for (const id of referred)
    if (id.includes('#') && !defined.has(id)) faults.push(`nothing is ${id}`)
  return faults
}

/** The graphs in the structured data of a page. */
export function graphsIn(html: string): unknown[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)
  return [...scripts].map(([, text = '']) => JSON.parse(text))
}
