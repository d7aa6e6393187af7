import type { DocumentSource, LakeDocument } from '../types.ts'
import { candidates } from './candidates.ts'
import type { ListShape } from './keepable.ts'
import { KeptList } from './kept-list.ts'
import { referencesOf } from './references.ts'
import { valueAt } from './value-at.ts'
import { ValueIndex } from './value-index.ts'
import type { Keeper, View } from './view.ts'

const mostLists = 100
const mostIndexes = 40
/** A larger transaction is an import: then lists are made anew when they are asked for. */
const mostChanges = 100

/** The lists and indexes that queries over one view asked for, kept up to date with every commit. */
export class KeptLists implements Keeper {
  readonly #lists = new Map<string, KeptList>()
  readonly #indexes = new Map<string, { type: string; index: ValueIndex }>()
  /** Every document of the view as the lists know it; empty while there are none. */
  readonly #seen = new Map<string, LakeDocument>()
  readonly #ranks = new WeakMap<LakeDocument, number>()
  readonly #source: DocumentSource
  readonly #view: () => View
  /** Names of lists that are kept no more: nobody can tell what happens to them, so all are told. */
  #dropped: string[] = []
  #uses = 0

  /**
   * @param view as it is now
   * @param shownAs the id under which the view shows a stored document, if it can show it
   */
  constructor(
    source: DocumentSource,
    view: () => View,
    shownAs: (id: string) => string | undefined,
  ) {
    this.#source = source
    this.#view = view
    source.follow?.((ids) => this.#changed(ids.flatMap((id) => shownAs(id) ?? [])))
  }

  list(shape: ListShape): KeptList {
    let list = this.#lists.get(shape.id)
    if (!list) {
      this.#seeAll()
      list = new KeptList(shape, candidates(this.#view(), shape.constraints), this.#rank)
      this.#lists.set(shape.id, list)
      this.#dropOldest(shape.id)
    }
    this.#uses += 1
    list.lastUse = this.#uses
    return list
  }

  byValue(type: string, path: readonly string[], value: unknown): readonly LakeDocument[] {
    const name = `${type} ${path.join('.')}`
    return this.#index(name, type, (document) => [valueAt(document, path)]).find(value)
  }

  byReference(type: string, id: string): readonly LakeDocument[] {
    return this.#index(`${type} references`, type, referencesOf).find(id)
  }

  #index(name: string, type: string, valuesOf: (document: LakeDocument) => Iterable<unknown>) {
    const known = this.#indexes.get(name)
    if (known) return known.index
    this.#seeAll()
    const index = new ValueIndex(this.#view().ofType(type), valuesOf, this.#rank)
    const [oldest] = this.#indexes.keys()
    if (this.#indexes.size >= mostIndexes && oldest !== undefined) this.#indexes.delete(oldest)
    this.#indexes.set(name, { type, index })
    return index
  }

  readonly #rank = (document: LakeDocument) => this.#ranks.get(document) ?? 0

  #seeAll() {
    if (this.#lists.size > 0 || this.#indexes.size > 0) return
    this.#seen.clear()
    for (const document of this.#view().all()) this.#see(document)
  }

  #see(document: LakeDocument) {
    const stored = document._originalId
    const id = typeof stored === 'string' ? stored : document._id
    this.#ranks.set(document, this.#source.rank?.(id) ?? 0)
    this.#seen.set(document._id, document)
  }

  #dropOldest(newest: string) {
    if (this.#lists.size <= mostLists) return
    const others = [...this.#lists.values()].filter(({ shape }) => shape.id !== newest)
    const oldest = others.reduce((one, other) => (other.lastUse < one.lastUse ? other : one))
    this.#dropped = this.#dropped.concat(oldest.names())
    this.#lists.delete(oldest.shape.id)
  }

  /** @returns the names of what queries depended on and is another now. */
  #changed(ids: readonly string[]): readonly string[] {
    const names = this.#dropped
    this.#dropped = []
    if (this.#lists.size === 0 && this.#indexes.size === 0) return names
    if (ids.length <= mostChanges) return [...names, ...ids.flatMap((id) => this.#changedOne(id))]
    const all = [...this.#lists.values()].flatMap((list) => list.names())
    this.#lists.clear()
    this.#indexes.clear()
    return [...names, ...all]
  }

  #changedOne(id: string): string[] {
    const before = this.#seen.get(id)
    const after = this.#view().get(id)
    if (before === after) return []
    if (after) this.#see(after)
    else this.#seen.delete(id)
    for (const { type, index } of this.#indexes.values()) {
      index.change(
        before?._type === type ? before : undefined,
        after?._type === type ? after : undefined,
      )
    }
    return [...this.#lists.values()].flatMap((list) => list.change(before, after))
  }
}
