import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Mutation } from '../mutate/schema.ts'
import type { LakeDocument } from '../types.ts'
import { parseDocument, parseMutations } from './parse.ts'

const stepColumns = {
  document: z.string(),
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
}
const stepRow = z.object({ ...stepColumns, present: z.number(), previous: z.string().nullable() })
const revisionRow = z.object({
  ...stepColumns,
  body: z.string().nullable(),
  before: z.string().nullable(),
  mutations: z.string(),
})
const bodyRow = z.object({ body: z.string().nullable() })
const seqRow = z.object({ seq: z.number() })

/** One document's share of one transaction, without its content. */
export interface Step {
  documentId: string
  transactionId: string
  /** RFC 3339, UTC. */
  timestamp: string
  author: string
  /** Whether the document was there before, and is there after. */
  before: boolean
  after: boolean
  /** The revision before; undefined when the document appeared. */
  previousRevision: string | undefined
}

export interface Revision {
  documentId: string
  transactionId: string
  timestamp: string
  author: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  mutations: Mutation[]
}

/** Which part of the past to read. Transactions at both ends are included. */
export interface Range {
  fromTransaction?: string | undefined
  toTransaction?: string | undefined
  /** RFC 3339, UTC. */
  fromTime?: string | undefined
  toTime?: string | undefined
  newestFirst: boolean
  /** How many transactions at most. */
  limit: number
}

const lastTime = '9999'

function places(values: readonly string[]): string {
  return values.map(() => '?').join(', ')
}

/** Reads what the store remembers of the past. */
export class History {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Revisions of these documents, in order, with the state before and after each. */
  revisions(documentIds: readonly string[], range: Range): Revision[] {
    const order = range.newestFirst ? 'DESC' : 'ASC'
    const from = range.fromTransaction ? (this.sequenceOf(range.fromTransaction) ?? 0) : 0
    const to = range.toTransaction ? this.sequenceOf(range.toTransaction) : undefined
    const rows = this.#database
      .prepare(
        `WITH log AS (
           SELECT document, seq, body, mutations,
                  LAG(body) OVER (PARTITION BY document ORDER BY seq) AS before
           FROM revisions WHERE document IN (${places(documentIds)})
         ), picked AS (
           SELECT DISTINCT log.seq FROM log JOIN transactions USING (seq)
           WHERE log.seq >= ? AND log.seq <= ? AND timestamp >= ? AND timestamp <= ?
           ORDER BY log.seq ${order} LIMIT ?
         )
         SELECT document, body, before, mutations, id, timestamp, author
         FROM log JOIN picked USING (seq) JOIN transactions USING (seq) ORDER BY seq ${order}`,
      )
      .all(
        ...documentIds,
        from,
        to ?? Number.MAX_SAFE_INTEGER,
        range.fromTime ?? '',
        range.toTime ?? lastTime,
        range.limit,
      )
    return rows.map((raw) => {
      const row = revisionRow.parse(raw)
      return {
        documentId: row.document,
        transactionId: row.id,
        timestamp: row.timestamp,
        author: row.author,
        before: row.before === null ? undefined : parseDocument(row.before),
        after: row.body === null ? undefined : parseDocument(row.body),
        mutations: parseMutations(row.mutations),
      }
    })
  }

  /** All that ever happened to these documents, oldest first, without their content. */
  steps(documentIds: readonly string[]): Step[] {
    const rows = this.#database
      .prepare(
        `SELECT document, id, timestamp, author, body IS NOT NULL AS present,
                LAG(iif(body IS NULL, NULL, id)) OVER (PARTITION BY document ORDER BY seq) AS previous
         FROM revisions JOIN transactions USING (seq)
         WHERE document IN (${places(documentIds)}) ORDER BY seq`,
      )
      .all(...documentIds)
    return rows.map((raw) => {
      const row = stepRow.parse(raw)
      return {
        documentId: row.document,
        transactionId: row.id,
        timestamp: row.timestamp,
        author: row.author,
        before: row.previous !== null,
        after: row.present === 1,
        previousRevision: row.previous ?? undefined,
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
    return this.#latest('document = ? AND seq <= ?', [documentId, sequence])
  }

  /** A document as it was at a time (RFC 3339, UTC). */
  atTime(documentId: string, time: string): LakeDocument | undefined {
    return this.#latest('document = ? AND timestamp <= ?', [documentId, time])
  }

  /** The newest state a document ever had; for one that is gone, the state before it went. */
  lastKnown(documentId: string): LakeDocument | undefined {
    return this.#latest('document = ? AND body IS NOT NULL', [documentId])
  }

  #latest(condition: string, values: (string | number)[]): LakeDocument | undefined {
    const row = this.#database
      .prepare(
        `SELECT body FROM revisions JOIN transactions USING (seq)
         WHERE ${condition} ORDER BY seq DESC LIMIT 1`,
      )
      .get(...values)
    if (row === undefined) return undefined
    const { body } = bodyRow.parse(row)
    return body === null ? undefined : parseDocument(body)
  }
}
