import type { DatabaseSync } from 'node:sqlite'
import { nanoid } from 'nanoid'
import { z } from 'zod'
import type { CommittedTransaction } from '../changes.ts'
import type { AclMode, CommitOptions, CommitResult, Dataset, DatasetOptions } from '../context.ts'
import { plainError } from '../errors.ts'
import { applyMutation } from '../mutate/apply.ts'
import { duplicateTransaction } from '../mutate/errors.ts'
import type { Mutation } from '../mutate/schema.ts'
import type { Follower, LakeDocument } from '../types.ts'
import { openDatabase } from './database.ts'
import { History } from './history.ts'
import { checkReferences } from './integrity.ts'
import { Mirror } from './mirror.ts'
import { parseDocument } from './parse.ts'
import { Workspace } from './workspace.ts'

const bodyRow = z.object({ body: z.string() })

/**
 * One dataset: a SQLite file for truth, a mirror in memory for reading.
 * All work is synchronous on one thread, so that transactions run one after another by nature.
 */
export class StoredDataset implements Dataset {
  readonly name: string
  readonly aclMode: AclMode
  readonly history: History
  readonly #database: DatabaseSync
  readonly #mirror = new Mirror()
  readonly #followers: Follower[] = []
  readonly #listeners = new Set<(transaction: CommittedTransaction) => void>()

  constructor(dir: string, options: DatasetOptions) {
    this.name = options.name
    this.aclMode = options.aclMode
    this.#database = openDatabase(dir, options.name)
    this.history = new History(this.#database)
    for (const row of this.#database.prepare('SELECT body FROM documents').iterate()) {
      const document = parseDocument(bodyRow.parse(row).body)
      this.#mirror.apply(document._id, document)
    }
  }

  get version(): number {
    return this.#mirror.version
  }

  get(id: string): LakeDocument | undefined {
    return this.#mirror.get(id)
  }

  all(): readonly LakeDocument[] {
    return this.#mirror.all()
  }

  ofType(type: string): readonly LakeDocument[] {
    return this.#mirror.ofType(type)
  }

  rank(id: string): number {
    return this.#mirror.rank(id)
  }

  follow(follower: Follower): void {
    this.#followers.push(follower)
  }

  referencing(id: string, strongOnly: boolean): string[] {
    return this.#mirror.references.sourcesOf(id, strongOnly)
  }

  commit(mutations: readonly Mutation[], options: CommitOptions): CommitResult {
    return this.transact(options, (workspace) => {
      for (const [index, mutation] of mutations.entries()) {
        workspace.index = index
        applyMutation(workspace, mutation, options)
      }
    })
  }

  transact(options: CommitOptions, work: (workspace: Workspace) => void): CommitResult {
    const { transactionId = nanoid(22), kind = 'mutationError' } = options
    if (this.history.sequenceOf(transactionId) !== undefined) {
      throw duplicateTransaction({ kind, index: 0 }, transactionId)
    }
    const timestamp = new Date().toISOString()
    const workspace = new Workspace(this, { transactionId, timestamp }, kind)
    work(workspace)
    checkReferences(workspace, this.#mirror)
    const changes = workspace.changes()
    if (!options.dryRun && changes.length > 0) {
      const { purged } = workspace
      const author = options.identity.id
      const transaction = { id: transactionId, timestamp, author, changes, purged }
      this.#persist(transaction)
      for (const { id, after } of changes) this.#mirror.apply(id, after)
      this.#mirror.version += 1
      const ids = changes.map(({ id }) => id)
      const touched = this.#followers.flatMap((follower) => follower(ids))
      for (const listener of this.#listeners) tell(listener, { ...transaction, touched })
    }
    return { transactionId, results: workspace.results }
  }

  onCommit(listener: (transaction: CommittedTransaction) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#database.close()
  }

  #persist({
    id,
    timestamp,
    author,
    changes,
    purged,
  }: Omit<CommittedTransaction, 'touched'>): void {
    const database = this.#database
    database.exec('BEGIN IMMEDIATE')
    try {
      const { lastInsertRowid: seq } = database
        .prepare('INSERT INTO transactions (id, timestamp, author) VALUES (?, ?, ?)')
        .run(id, timestamp, author)
      const put = database.prepare('INSERT OR REPLACE INTO documents (id, body) VALUES (?, ?)')
      const remove = database.prepare('DELETE FROM documents WHERE id = ?')
      const remember = database.prepare(
        'INSERT INTO revisions (document, seq, body, mutations) VALUES (?, ?, ?, ?)',
      )
      for (const change of changes) {
        const body = change.after ? JSON.stringify(change.after) : null
        if (body === null) remove.run(change.id)
        else put.run(change.id, body)
        remember.run(change.id, seq, body, JSON.stringify(change.mutations))
      }
      const forget = database.prepare('DELETE FROM revisions WHERE document = ? AND seq < ?')
      const isGone = new Map(changes.map((change) => [change.id, change.after === undefined]))
      for (const document of purged) {
        const until = isGone.get(document) === false ? Number(seq) : Number.MAX_SAFE_INTEGER
        forget.run(document, until)
      }
      database.exec('COMMIT')
      // The log still holds what was forgotten, until it is emptied.
      if (purged.size > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch (error) {
      // A full disk has rolled back by itself.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw isFullDisk(error) ? plainError(507, 'The disk is full; nothing was written') : error
    }
  }
}

const sqliteFull = 13

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteFull
}

/** The write is done and kept: a listener that fails must not make it look refused. */
function tell(listener: (transaction: CommittedTransaction) => void, news: CommittedTransaction) {
  try {
    listener(news)
  } catch (error) {
    console.error('lake: a listener to commits failed:', error)
  }
}
