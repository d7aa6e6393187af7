import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Mutation } from '../mutate/schema.ts'
import type { LakeDocument } from '../types.ts'
import { parseDocument, parseMutations } from './parse.ts'

const revisionRow = z.object({
  document: z.string(),
  seq: z.number(),
  body: z.string().nullable(),
  mutations: z.string(),
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
})

const bodyRow = z.object({ body: z.string().nullable() })
const seqRow = z.object({ seq: z.number() })

/** One document's share of one transaction. */
export interface Revision {
  documentId: string
  transactionId: string
  /** Grows with every transaction of the dataset. */
  sequence: number
  /** RFC 3339, UTC. */
  timestamp: string
  author: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  mutations: Mutation[]
}

const columns = `
  SELECT revisions.document, revisions.seq, revisions.body, revisions.mutations,
         transactions.id, transactions.timestamp, transactions.author
  FROM revisions JOIN transactions ON transactions.seq = revisions.seq`

/** Reads what the store remembers of the past. */
export class History {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Every revision of these documents, oldest first. */
  revisions(documentIds: readonly string[]): Revision[] {
    const places = documentIds.map(() => '?').join(', ')
    const rows = this.#database
      .prepare(`${columns} WHERE revisions.document IN (${places}) ORDER BY revisions.seq`)
      .all(...documentIds)
    const previous = new Map<string, LakeDocument | undefined>()
    return rows.map((raw) => {
      const row = revisionRow.parse(raw)
      const after = row.body === null ? undefined : parseDocument(row.body)
      const before = previous.get(row.document)
      previous.set(row.document, after)
      return {
        documentId: row.document,
        transactionId: row.id,
        sequence: row.seq,
        timestamp: row.timestamp,
        author: row.author,
        before,
        after,
        mutations: parseMutations(row.mutations),
      }
    })
  }

  /** The place of a transaction in the order of all of them; undefined when unknown. */
  sequenceOf(transactionId: string): number | undefined {
    const row = this.#database
      .prepare('SELECT seq FROM transactions WHERE id = ?')
      .get(transactionId)
    return row ? seqRow.parse(row).seq : undefined
  }

  /** A document as the given transaction left it: at, or last before, that transaction. */
  atRevision(documentId: string, transactionId: string): LakeDocument | undefined {
    const sequence = this.sequenceOf(transactionId)
    if (sequence === undefined) return undefined
    const row = this.#database
      .prepare(
        'SELECT body FROM revisions WHERE document = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
      )
      .get(documentId, sequence)
    return documentOf(row)
  }

  /** A document as it was at a time (RFC 3339, UTC). */
  atTime(documentId: string, time: string): LakeDocument | undefined {
    const row = this.#database
      .prepare(
        `SELECT body FROM revisions JOIN transactions ON transactions.seq = revisions.seq
         WHERE document = ? AND timestamp <= ? ORDER BY revisions.seq DESC LIMIT 1`,
      )
      .get(documentId, time)
    return documentOf(row)
  }

  /** The newest state a document ever had; for one that is gone, the state before it went. */
  lastKnown(documentId: string): LakeDocument | undefined {
    const row = this.#database
      .prepare(
        'SELECT body FROM revisions WHERE document = ? AND body IS NOT NULL ORDER BY seq DESC LIMIT 1',
      )
      .get(documentId)
    return documentOf(row)
  }
}

function documentOf(row: unknown): LakeDocument | undefined {
  if (row === undefined) return undefined
  const { body } = bodyRow.parse(row)
  return body === null ? undefined : parseDocument(body)
}
