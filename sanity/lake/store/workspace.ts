import type { DocumentChange, MutationResult } from '../changes.ts'
import type { TransactionErrorKind } from '../errors.ts'
import type { Mutation } from '../mutate/schema.ts'
import type { DocumentSource, LakeDocument } from '../types.ts'

/** What every write of one transaction shares. */
export interface Stamp {
  transactionId: string
  /** RFC 3339, UTC. */
  timestamp: string
}

interface Change extends DocumentChange {
  /** The request's mutation or action that touched the document last, for error messages. */
  index: number
}

/**
 * The state a transaction sees: the dataset, with the transaction's own writes on top.
 * Nothing reaches the dataset until the store commits the changes.
 */
export class Workspace implements DocumentSource {
  version = 0
  readonly stamp: Stamp
  /** Results in the order of the mutations. */
  readonly results: MutationResult[] = []
  /** Which mutation or action of the request is at work. */
  index = 0
  /** Whether refusals speak of mutations or of actions. */
  readonly kind: TransactionErrorKind
  /** Documents whose past is forgotten: they are gone, or begin anew with this transaction. */
  readonly purged = new Set<string>()
  readonly #base: DocumentSource
  readonly #changes = new Map<string, Change>()

  constructor(base: DocumentSource, stamp: Stamp, kind: TransactionErrorKind = 'mutationError') {
    this.#base = base
    this.stamp = stamp
    this.kind = kind
  }

  get(id: string): LakeDocument | undefined {
    const change = this.#changes.get(id)
    return change ? change.after : this.#base.get(id)
  }

  all(): readonly LakeDocument[] {
    return this.#overlay(this.#base.all())
  }

  ofType(type: string): readonly LakeDocument[] {
    return this.#overlay(this.#base.ofType(type)).filter((document) => document._type === type)
  }

  /** Records the next state of a document (undefined: gone) and the mutation that led there. */
  write(id: string, after: LakeDocument | undefined, mutation: Mutation): void {
    const change = this.#changes.get(id)
    this.version += 1
    if (change) {
      change.after = after
      change.index = this.index
      change.mutations.push(mutation)
      return
    }
    const before = this.#base.get(id)
    this.#changes.set(id, { id, before, after, mutations: [mutation], index: this.index })
  }

  /** The net changes: what appeared and disappeared within the transaction is no change. */
  changes(): Change[] {
    return [...this.#changes.values()].filter((change) => change.before || change.after)
  }

  #overlay(documents: readonly LakeDocument[]): readonly LakeDocument[] {
    if (this.#changes.size === 0) return documents
    const kept = documents.filter((document) => !this.#changes.has(document._id))
    for (const { after } of this.#changes.values()) if (after) kept.push(after)
    return kept
  }
}
