import type { DocumentSource, LakeDocument } from '../types.ts'
import { ReferenceIndex } from './references.ts'

/** Every document of a dataset in memory, by id and by type. Reading never touches the disk. */
export class Mirror implements DocumentSource {
  version = 0
  readonly #byId = new Map<string, LakeDocument>()
  readonly #byType = new Map<string, Map<string, LakeDocument>>()
  readonly #lists = new Map<string, readonly LakeDocument[]>()
  #everything: readonly LakeDocument[] | undefined
  readonly references = new ReferenceIndex()
  readonly #ranks = new Map<string, number>()
  #nextRank = 0

  get(id: string): LakeDocument | undefined {
    return this.#byId.get(id)
  }

  all(): readonly LakeDocument[] {
    this.#everything ??= [...this.#byId.values()]
    return this.#everything
  }

  ofType(type: string): readonly LakeDocument[] {
    let list = this.#lists.get(type)
    if (!list) {
      list = [...(this.#byType.get(type)?.values() ?? [])]
      this.#lists.set(type, list)
    }
    return list
  }

  rank(id: string): number {
    return this.#ranks.get(id) ?? this.#nextRank
  }

  /** Puts, replaces or (with `after` undefined) removes one document. */
  apply(id: string, after: LakeDocument | undefined): void {
    const before = this.#byId.get(id)
    this.references.update(id, before, after)
    if (before && before._type !== after?._type) this.#byType.get(before._type)?.delete(id)
    if (!after) this.#ranks.delete(id)
    else if (before?._type !== after._type) this.#ranks.set(id, this.#nextRank++)
    if (after) {
      this.#byId.set(id, after)
      this.#ofType(after._type).set(id, after)
    } else {
      this.#byId.delete(id)
    }
    this.#everything = undefined
    if (before) this.#lists.delete(before._type)
    if (after) this.#lists.delete(after._type)
  }

  #ofType(type: string): Map<string, LakeDocument> {
    let documents = this.#byType.get(type)
    if (!documents) {
      documents = new Map()
      this.#byType.set(type, documents)
    }
    return documents
  }
}
