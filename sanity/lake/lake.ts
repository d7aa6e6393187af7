import { existsSync, mkdirSync } from 'node:fs'
import type { Dataset, DatasetOptions, LakeContext } from './context.ts'
import { plainError } from './errors.ts'
import { Faults } from './faults.ts'
import type { GuardOptions } from './guard.ts'
import { StoredDataset } from './store/dataset.ts'

export interface LakeOptions extends Partial<GuardOptions> {
  /** Where the data is kept; made when missing. */
  dir: string
  projectId: string
  datasets: readonly DatasetOptions[]
  /** The address to put into asset URLs, when it is not the one that requests come to. */
  publicUrl?: string | undefined
}

/** The open lake: its datasets, and what its routes share. */
export class Lake implements LakeContext {
  readonly projectId: string
  readonly dir: string
  readonly faults = new Faults()
  readonly #datasets = new Map<string, StoredDataset>()
  readonly #publicUrl: string | undefined

  /** Opens every dataset. @throws Error of one line when the directory cannot be used. */
  constructor(options: LakeOptions) {
    this.projectId = options.projectId
    this.dir = options.dir
    this.#publicUrl = options.publicUrl
    if (!existsSync(options.dir)) mkdirSync(options.dir, { recursive: true })
    for (const dataset of options.datasets) {
      this.#datasets.set(dataset.name, new StoredDataset(options.dir, dataset))
    }
  }

  dataset(name: string): StoredDataset {
    const dataset = this.#datasets.get(name)
    if (!dataset) {
      throw plainError(404, `Dataset "${name}" not found for project ID "${this.projectId}"`)
    }
    return dataset
  }

  datasets(): readonly Dataset[] {
    return [...this.#datasets.values()]
  }

  baseUrl(request: Request): string {
    return this.#publicUrl ?? new URL(request.url).origin
  }

  close(): void {
    for (const dataset of this.#datasets.values()) dataset.close()
    this.#datasets.clear()
  }
}
