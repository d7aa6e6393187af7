import type { LakeDocument } from '../types.ts'

/** Target id → strong. A target held both weakly and strongly counts as strong. */
export type References = Map<string, boolean>

function collect(value: unknown, found: References): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') {
    // A reference into another dataset is not ours to check.
    if (!('_dataset' in value)) {
      const weak = '_weak' in value && value._weak === true
      found.set(value._ref, found.get(value._ref) === true || !weak)
    }
  }
  for (const item of Object.values(value)) collect(item, found)
}

/** Every `_ref` in a document, at any depth. */
export function referencesOf(document: LakeDocument | undefined): References {
  const found: References = new Map()
  if (document) collect(document, found)
  return found
}

/** Who points at whom, kept up to date document by document. */
export class ReferenceIndex {
  readonly #sources = new Map<string, Map<string, boolean>>()

  /** Replaces what `before` contributed by what `after` does. Either may be missing. */
  update(id: string, before: LakeDocument | undefined, after: LakeDocument | undefined): void {
    for (const target of referencesOf(before).keys()) this.#sources.get(target)?.delete(id)
    for (const [target, strong] of referencesOf(after)) {
      let sources = this.#sources.get(target)
      if (!sources) {
        sources = new Map()
        this.#sources.set(target, sources)
      }
      sources.set(id, strong)
    }
  }

  /** Ids of the documents that point at `target`, sorted. */
  sourcesOf(target: string, strongOnly: boolean): string[] {
    const sources = this.#sources.get(target)
    if (!sources) return []
    const entries = [...sources].filter(([, strong]) => strong || !strongOnly)
    return entries.map(([id]) => id).sort()
  }
}
