import { type ExprNode, evaluateSync, type ValueNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { candidates } from './candidates.ts'
import { isKnown, type Known } from './constraints.ts'
import type { KeptList } from './kept-list.ts'
import type { Marks } from './marks.ts'
import { type Kept, lookupOf, type Plan, type Scan } from './plan.ts'
import { referencesOf } from './references.ts'
import { withText } from './text-search.ts'
import type { View } from './view.ts'

export interface Surroundings {
  view: View
  /** For one scan: another view. */
  viewFor?: (scan: Scan) => View | undefined
  searchesText: boolean
  identity?: string | undefined
  sanity?: { projectId: string; dataset: string } | undefined
  /** Hears of every list that was read, and by which constraints. */
  scanned?: (constraints: readonly Known[]) => void
  /** Hears of every kept list that was read, and under which names changes of that part are told. */
  kept?: (list: KeptList, names: () => readonly string[]) => void
  /** Hears of every reference that was followed, and of the type it led to. */
  followed?: (id: string, type: string | undefined) => void
}

// From here on a list by reference is worth an index, and a tag for each is too many.
const fewLookups = 20

interface Lookups {
  constraints: readonly Known[]
  documents: readonly LakeDocument[]
  found: Map<string, readonly LakeDocument[]>
  index?: Map<string, LakeDocument[]>
}

/** One run of a plan over a view. Its plan's slots are its own until `clear`. */
export class Execution {
  readonly #plan: Plan
  readonly #around: Surroundings
  readonly #timestamp = new Date()
  readonly #lookups = new Map<number, Lookups>()
  #marks: Marks | undefined

  constructor(plan: Plan, around: Surroundings) {
    this.#plan = plan
    this.#around = around
  }

  /** Fills every slot: lists are found, heads evaluated. */
  fill() {
    for (const step of this.#plan.steps) {
      if (step.step === 'head') step.slot.value = this.evaluate(step.node).data
      else if (step.step === 'kept') step.slot.value = this.#keep(step)
      else if (!step.dynamic) step.slot.value = this.#scan(step)
    }
  }

  /** From here on every document is a marked copy. */
  mark(marks: Marks) {
    this.#marks = marks
    for (const { slot } of this.#plan.steps) slot.value = marks.documents(slot.value)
  }

  clear() {
    for (const step of this.#plan.steps) {
      step.slot.value = null
      if (step.step === 'kept') step.scan.slot.value = null
    }
  }

  evaluate(node: ExprNode) {
    const { identity, sanity } = this.#around
    return evaluateSync(node, {
      dataset: [],
      timestamp: this.#timestamp,
      identity: identity ?? '',
      ...(sanity && { sanity }),
      dereference: ({ _ref }) => this.#follow(_ref),
    })
  }

  #scan(scan: Scan): readonly LakeDocument[] {
    const constraints = scan.constraints.filter(isKnown)
    this.#around.scanned?.(constraints)
    return this.#readable(candidates(this.#viewFor(scan), constraints))
  }

  #keep(step: Kept): unknown {
    const { shape, span = { from: 0, to: Number.POSITIVE_INFINITY }, counted, seek } = step
    const { kept } = this.#around.view
    if (!kept) {
      step.scan.slot.value = this.#scan(step.scan)
      return this.evaluate(step.node).data
    }
    const list = kept.list(shape)
    if (seek) {
      const { documents, names } = list.beyond(seek, span.to)
      this.#around.kept?.(list, () => names)
      return this.#readable(documents)
    }
    this.#around.kept?.(list, () => [list.watch(counted ? 'count' : span)])
    return counted ? list.length : this.#readable(list.slice(span))
  }

  #viewFor(scan: Scan): View {
    return this.#around.viewFor?.(scan) ?? this.#around.view
  }

  #readable(documents: readonly LakeDocument[]): readonly LakeDocument[] {
    return this.#around.searchesText ? documents.map(withText) : documents
  }

  /** Answers a reference: with its document, or with the list it stands for. */
  #follow(reference: string) {
    const asked = lookupOf(reference)
    if (asked) {
      const documents = this.#lookUp(asked.step, asked.id)
      return this.#marks ? asAnswer(documents.map((one) => this.#marked(one))) : asAnswer(documents)
    }
    const document = this.#around.view.get(reference)
    this.#around.followed?.(reference, document?._type)
    return document && this.#marked(document)
  }

  #marked(document: LakeDocument): LakeDocument {
    return this.#marks ? this.#marks.document(document) : document
  }

  #lookUp(step: number, id: string): readonly LakeDocument[] {
    const lookups = this.#lookupsOf(step)
    const known = lookups.found.get(id)
    if (known) return known
    const references: Known = { kind: 'references', values: [id] }
    const many = lookups.found.size >= fewLookups
    this.#around.scanned?.(many ? lookups.constraints : [...lookups.constraints, references])
    if (many) lookups.index ??= indexOf(lookups.documents)
    const found = lookups.index
      ? (lookups.index.get(id) ?? [])
      : lookups.documents.filter((document) => referencesOf(document).has(id))
    lookups.found.set(id, found)
    return found
  }

  #lookupsOf(step: number): Lookups {
    const known = this.#lookups.get(step)
    if (known) return known
    const scan = this.#plan.steps[step]
    if (scan?.step !== 'scan') throw new Error(`step ${step} is not a scan`)
    const constraints = scan.constraints.filter(isKnown)
    const documents = this.#readable(candidates(this.#viewFor(scan), constraints))
    const fresh: Lookups = { constraints, documents, found: new Map() }
    this.#lookups.set(step, fresh)
    return fresh
  }
}

function indexOf(documents: readonly LakeDocument[]): Map<string, LakeDocument[]> {
  const index = new Map<string, LakeDocument[]>()
  for (const document of documents) {
    for (const id of referencesOf(document)) {
      const holders = index.get(id)
      if (holders) holders.push(document)
      else index.set(id, [document])
    }
  }
  return index
}

/** groq-js types the answer to a reference as a document, and takes any value. */
function asAnswer(documents: readonly LakeDocument[]) {
  const { value }: ValueNode = { type: 'Value', value: documents }
  return value
}
