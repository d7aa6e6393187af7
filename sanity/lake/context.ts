import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import type { CommittedTransaction, MutationResult } from './changes.ts'
import type { TransactionErrorKind } from './errors.ts'
import type { Faults } from './faults.ts'
import type { Mutation } from './mutate/schema.ts'
import type { History } from './store/history.ts'
import type { Workspace } from './store/workspace.ts'
import type { DocumentSource, Identity } from './types.ts'

export type AclMode = 'public' | 'private'

export interface DatasetOptions {
  name: string
  aclMode: AclMode
}

/** How one request wants its transaction committed. */
export interface CommitOptions {
  identity: Identity
  /** Becomes the `_rev` of every changed document. A random one by default. */
  transactionId?: string | undefined
  /** Compute and check everything, store nothing, tell nobody. */
  dryRun?: boolean | undefined
  autoGenerateArrayKeys?: boolean | undefined
  /** Whether refusals speak of mutations (the default) or of actions. */
  kind?: TransactionErrorKind | undefined
}

export interface CommitResult {
  transactionId: string
  results: MutationResult[]
}

/** One dataset: the in-memory mirror for reading, and the only way to write. */
export interface Dataset extends DocumentSource {
  readonly name: string
  readonly aclMode: AclMode
  /** What the store remembers of the past. */
  readonly history: History
  /** Ids of documents that hold a `_ref` to `id`, strong ones only when asked. */
  referencing(id: string, strongOnly: boolean): string[]
  /** Applies mutations in one transaction. @throws LakeError; then nothing has changed. */
  commit(mutations: readonly Mutation[], options: CommitOptions): CommitResult
  /** As `commit`, for work that must read between its writes (actions). */
  transact(options: CommitOptions, work: (workspace: Workspace) => void): CommitResult
  /** Called synchronously after every commit, in order. Returns the way to stop it. */
  onCommit(listener: (transaction: CommittedTransaction) => void): () => void
}

/** What every router is given. */
export interface LakeContext {
  readonly projectId: string
  /** The data directory: SQLite files and assets live below it. */
  readonly dir: string
  readonly faults: Faults
  /** @throws LakeError 404 when there is no such dataset. */
  dataset(name: string): Dataset
  datasets(): readonly Dataset[]
  /** The address clients used, no trailing slash: `http://localhost:3030`. */
  baseUrl(request: Request): string
}

/** Hono's environment of every lake router: `c.get('identity')`. */
export interface LakeEnv {
  /** Absent when a test calls the application with no port. */
  Bindings: { incoming?: IncomingMessage }
  Variables: { identity: Identity }
}

/** A context of any path: what a handler hands to functions that check its caller. */
export type LakeRequestContext = Context<LakeEnv>
