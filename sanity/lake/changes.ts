import type { Mutation } from './mutate/schema.ts'
import type { LakeDocument } from './types.ts'

type Operation = 'create' | 'update' | 'delete' | 'none'

export interface MutationResult {
  id: string
  operation: Operation
  /** The state after the transaction; for a delete, the state before it. */
  document?: LakeDocument | undefined
}

/** What one transaction did to one document. `before` is undefined on appear, `after` on disappear. */
export interface DocumentChange {
  id: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  /** The mutations that concern this document, in order, by id (never by query). */
  mutations: Mutation[]
}

export interface CommittedTransaction {
  id: string
  /** RFC 3339, UTC. */
  timestamp: string
  author: string
  changes: DocumentChange[]
  /** Ids of documents whose past is to be forgotten. */
  purged: ReadonlySet<string>
  /** Names of what followers of the dataset keep that is another now. */
  touched: readonly string[]
}
