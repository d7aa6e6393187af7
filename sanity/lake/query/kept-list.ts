import { type ExprNode, evaluateSync, type ValueNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { fulfils } from './fulfils.ts'
import type { ListShape, Span } from './keepable.ts'
import type { Seek } from './seek.ts'
import { isBeyond, sortOrder } from './sort-order.ts'

// Shown lists begin at the front. Further back a span is widened, so that there are not too many.
const exactUpTo = 100
const steps = [
  { before: 1_000, size: 100 },
  { before: Number.POSITIVE_INFINITY, size: 1_000 },
]

function widened({ from, to }: Span): Span {
  if (to <= exactUpTo || to === Number.POSITIVE_INFINITY) return { from, to }
  const size = steps.find(({ before }) => to <= before)?.size ?? 1
  return { from: Math.floor(from / size) * size, to: Math.ceil(to / size) * size }
}

/** One list in its order, kept up to date change by change. */
export class KeptList {
  readonly shape: ListShape
  /** Grows with each use, over all lists: the smallest goes first. */
  lastUse = 0
  #documents: LakeDocument[]
  readonly #compare: (left: LakeDocument, right: LakeDocument) => number
  readonly #tests: ((document: LakeDocument) => boolean)[]
  /** What somebody depends on, by name. */
  readonly #watched = new Map<string, Span | 'count'>()
  /** Whether somebody asked what comes after a place. */
  #isSought = false

  /**
   * @param found the documents that fulfil the shape's constraints
   * @param rank of a document among those of its type, in the order of the store
   */
  constructor(
    shape: ListShape,
    found: readonly LakeDocument[],
    rank: (document: LakeDocument) => number,
  ) {
    this.shape = shape
    const byKeys = sortOrder(shape.order)
    const typeOf = ({ _type }: LakeDocument) => shape.types.indexOf(_type)
    this.#compare = (left, right) =>
      byKeys?.(left, right) || typeOf(left) - typeOf(right) || rank(left) - rank(right)
    this.#tests = shape.constraints.map(fulfils)
    this.#documents = this.#filtered(found).sort(this.#compare)
  }

  get length(): number {
    return this.#documents.length
  }

  slice({ from, to }: Span): readonly LakeDocument[] {
    return this.#documents.slice(from, to)
  }

  /** The name under which `change` will tell of this span, or of the number of documents. */
  watch(wanted: Span | 'count'): string {
    const watched = wanted === 'count' ? wanted : widened(wanted)
    const which = watched === 'count' ? watched : `${watched.from}-${watched.to}`
    const name = `list ${this.shape.id} ${which}`
    this.#watched.set(name, watched)
    return name
  }

  /** What comes after a place, and the names under which `change` will tell of it. */
  beyond({ values, filter }: Seek, most: number) {
    this.#isSought = true
    let low = 0
    let high = this.#documents.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = this.#documents[middle]
      if (there && !isBeyond(there, this.shape.order, values)) low = middle + 1
      else high = middle
    }
    const next = this.#documents.slice(low, low + most)
    const gaps = next.map((_, index) => this.#gapBefore(low + index))
    // Where the list ends, something may come to follow.
    if (next.length < most) gaps.push(this.#gapBefore(low + next.length))
    return { documents: this.#through([filter], next), names: [...gaps, this.#sought] }
  }

  get #sought() {
    return `list ${this.shape.id} sought`
  }

  /** The name of the gap before a place: by the document that it follows, wherever that stands. */
  #gapBefore(place: number) {
    return this.#gapAfter(this.#documents[place - 1]?._id)
  }

  #gapAfter(id = '') {
    return `list ${this.shape.id} after ${id}`
  }

  /** All names that were given out; one stands for all gaps. */
  names(): string[] {
    return [...this.#watched.keys(), ...(this.#isSought ? [this.#sought] : [])]
  }

  /**
   * Takes over one change. @returns the names of what is another now: a span in which a document
   * changed, came, went or moved; the number.
   */
  change(before: LakeDocument | undefined, after: LakeDocument | undefined): string[] {
    const from = before && this.#holds(before) ? this.#placeOf(before) : undefined
    const gaps = from === undefined ? [] : [this.#gapBefore(from), this.#gapAfter(before?._id)]
    if (from !== undefined) this.#documents.splice(from, 1)
    const to = after && this.#holds(after) ? this.#lowerBound(after) : undefined
    if (to !== undefined) gaps.push(this.#gapBefore(to))
    if (to !== undefined && after) this.#documents.splice(to, 0, after)
    if (from === undefined && to === undefined) return []
    const isCountSame = from !== undefined && to !== undefined
    const first = Math.min(from ?? Number.POSITIVE_INFINITY, to ?? Number.POSITIVE_INFINITY)
    const last = isCountSame ? Math.max(from, to) : Number.POSITIVE_INFINITY
    const spans = [...this.#watched].flatMap(([name, span]) => {
      const isTouched = span === 'count' ? !isCountSame : span.from <= last && first < span.to
      return isTouched ? [name] : []
    })
    return this.#isSought ? [...spans, ...new Set(gaps)] : spans
  }

  #filtered(documents: readonly LakeDocument[]): LakeDocument[] {
    return this.#through(this.shape.rest, documents)
  }

  #through(filters: readonly ExprNode[], documents: readonly LakeDocument[]): LakeDocument[] {
    const all: ValueNode<unknown> = { type: 'Value', value: documents }
    const tree = filters.reduce<ExprNode>((base, expr) => ({ type: 'Filter', base, expr }), all)
    const found: unknown = evaluateSync(tree, { dataset: [] }).data
    const passed = new Set<unknown>(Array.isArray(found) ? found : [])
    return documents.filter((document) => passed.has(document))
  }

  #holds(document: LakeDocument): boolean {
    return this.#tests.every((holds) => holds(document)) && this.#filtered([document]).length > 0
  }

  /** Where a document of the list stands. */
  #placeOf(document: LakeDocument): number | undefined {
    const place = this.#lowerBound(document)
    if (this.#documents[place]?._id === document._id) return place
    const found = this.#documents.findIndex(({ _id }) => _id === document._id)
    return found === -1 ? undefined : found
  }

  /** The first place whose document does not come before this one. */
  #lowerBound(document: LakeDocument): number {
    let low = 0
    let high = this.#documents.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = this.#documents[middle]
      if (there && this.#compare(there, document) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
