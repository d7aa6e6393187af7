import { z } from 'zod'

export const faultNames = ['down', 'slow', 'reset', 'error', 'rubbish', 'drop-streams'] as const

export const faultSchema = z.object({
  name: z.enum(faultNames),
  /** Only paths that begin so, with or without `/v<date>`; every path by default. */
  match: z.string().startsWith('/').default('/'),
  /** How long `slow` waits. */
  ms: z.number().int().min(0).max(600_000).default(10_000),
  /** Wears off after so many requests; until it is deleted by default. */
  times: z.number().int().min(1).optional(),
})

/** Endpoints that are counted: a few, so that made-up paths do not fill the memory. */
const counted =
  /^(?:\/v[^/]+)?(\/data\/(?:query|doc|mutate|actions|live|listen|export|history)|\/images)\//

export type Fault = z.infer<typeof faultSchema>
export type FaultName = Fault['name']

/** Named failures that a request can switch on and off, so that tests and people can replay them. */
export class Faults {
  readonly #active = new Map<FaultName, Fault>()
  readonly #requests = new Map<string, number>()
  readonly #streams = new Set<{ path: string; close: () => void }>()

  list(): Fault[] {
    return [...this.#active.values()]
  }

  /** Switches one on. `drop-streams` acts at once and is not kept. @returns streams closed. */
  add(fault: Fault): number {
    if (fault.name === 'drop-streams') return this.#dropStreams(fault)
    this.#active.set(fault.name, { ...fault })
    return 0
  }

  /** Switches one off, or all of them. */
  remove(name?: FaultName): void {
    if (name) this.#active.delete(name)
    else this.#active.clear()
  }

  /** How many requests came to each endpoint since the lake was started. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.#requests)
  }

  /** The fault this request meets, if any; counts it. */
  take(path: string): Fault | undefined {
    const endpoint = counted.exec(path)?.[1]
    if (endpoint) this.#requests.set(endpoint, (this.#requests.get(endpoint) ?? 0) + 1)
    for (const fault of this.#active.values()) {
      if (!matches(fault, path)) continue
      if (fault.times !== undefined) {
        fault.times -= 1
        if (fault.times === 0) this.#active.delete(fault.name)
      }
      return fault
    }
    return undefined
  }

  /** Makes an open stream known to `drop-streams`. @returns the way to forget it. */
  track(path: string, close: () => void): () => void {
    const stream = { path, close }
    this.#streams.add(stream)
    return () => this.#streams.delete(stream)
  }

  /** Ends every open stream: the lake is closing. */
  closeStreams(): void {
    for (const stream of [...this.#streams]) stream.close()
  }

  #dropStreams(fault: Fault): number {
    const streams = [...this.#streams].filter((stream) => matches(fault, stream.path))
    for (const stream of streams) stream.close()
    return streams.length
  }
}

function matches(fault: Fault, path: string): boolean {
  return path.startsWith(fault.match) || path.replace(/^\/v[^/]+/, '').startsWith(fault.match)
}
