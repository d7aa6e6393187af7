import type { LakeDocument } from '../types.ts'

/** Documents by what they hold, each list in the order of the store. */
export class ValueIndex {
  readonly #byValue = new Map<unknown, LakeDocument[]>()
  readonly #valuesOf: (document: LakeDocument) => Iterable<unknown>
  readonly #rank: (document: LakeDocument) => number

  /** @param rank of a document in the order of the store */
  constructor(
    documents: readonly LakeDocument[],
    valuesOf: (document: LakeDocument) => Iterable<unknown>,
    rank: (document: LakeDocument) => number,
  ) {
    this.#valuesOf = valuesOf
    this.#rank = rank
    for (const document of documents) {
      for (const value of valuesOf(document)) this.#listOf(value).push(document)
    }
  }

  find(value: unknown): readonly LakeDocument[] {
    return this.#byValue.get(value) ?? []
  }

  change(before: LakeDocument | undefined, after: LakeDocument | undefined) {
    for (const value of before ? this.#valuesOf(before) : []) {
      const list = this.#listOf(value).filter((document) => document !== before)
      if (list.length > 0) this.#byValue.set(value, list)
      else this.#byValue.delete(value)
    }
    if (!after) return
    const rank = this.#rank(after)
    for (const value of this.#valuesOf(after)) {
      const list = this.#listOf(value)
      const place = list.findLastIndex((document) => this.#rank(document) < rank)
      list.splice(place + 1, 0, after)
    }
  }

  #listOf(value: unknown): LakeDocument[] {
    const known = this.#byValue.get(value)
    if (known) return known
    const fresh: LakeDocument[] = []
    this.#byValue.set(value, fresh)
    return fresh
  }
}
