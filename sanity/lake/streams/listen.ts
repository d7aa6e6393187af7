import { mayRead, readableSource } from '../access.ts'
import type { CommittedTransaction, DocumentChange } from '../changes.ts'
import type { Dataset } from '../context.ts'
import { LakeError, plainError } from '../errors.ts'
import { wholePatch } from '../mendoza.ts'
import { matchesFilter } from '../query/match.ts'
import { publishedId } from '../query/perspective.ts'
import type { DocumentSource, Identity, LakeDocument } from '../types.ts'
import { BoundedLog } from './bounded-log.ts'
import type { EventSink, StreamEvent } from './event-stream.ts'

export interface ListenOptions {
  query: string
  params: Record<string, unknown>
  includeResult: boolean
  includeMutations: boolean
  includePreviousRevision: boolean
  /** A filter about a published id also hears of its drafts and versions. */
  includeAllVersions: boolean
  effects: boolean
}

/** One document's change, as the log keeps it for listeners that come back. */
interface Entry {
  transaction: CommittedTransaction
  change: DocumentChange
}

const keptChanges = 2000

/** Everything that listeners of one dataset share: the log, and the way to hear of new entries. */
export class ListenFeed {
  readonly #dataset: Dataset
  readonly #log = new BoundedLog<Entry>(keptChanges)
  readonly #listeners = new Set<(id: string, entry: Entry) => void>()

  constructor(dataset: Dataset) {
    this.#dataset = dataset
    dataset.onCommit((transaction) => {
      for (const change of transaction.changes) {
        const entry = { transaction, change }
        const id = this.#log.append(entry)
        for (const listener of this.#listeners) listener(id, entry)
      }
    })
  }

  get position(): string {
    return this.#log.position
  }

  /** What this listener missed since `lastEventId`; undefined when the log does not reach back. */
  missed(
    lastEventId: string,
    options: ListenOptions,
    identity: Identity,
  ): StreamEvent[] | undefined {
    return this.#log.after(lastEventId)?.flatMap(({ id, value }) => {
      return mutationEvent(this.#dataset, id, value, options, identity) ?? []
    })
  }

  /**
   * Hears of every change that matches, until its filter fails.
   * @returns the way to stop.
   */
  subscribe(options: ListenOptions, identity: Identity, sink: EventSink): () => void {
    const listener = (id: string, entry: Entry) => {
      try {
        const event = mutationEvent(this.#dataset, id, entry, options, identity)
        if (event) sink.send(event)
      } catch (error) {
        refuse(sink, error)
      }
    }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/**
 * Ends a stream with the reason. Clients show it and do not come back, which they would do after
 * an HTTP status.
 */
export function refuse(sink: EventSink, error: unknown): void {
  if (!(error instanceof LakeError)) console.error('lake: a listener failed:', error)
  const fault = error instanceof LakeError ? error : plainError(500, 'The listener failed')
  sink.send({ event: 'channelError', data: fault.body })
  sink.close()
}

function matches(
  source: DocumentSource,
  document: LakeDocument | undefined,
  { query, params, includeAllVersions }: ListenOptions,
): boolean {
  if (!document) return false
  if (matchesFilter(document, query, params, source)) return true
  const published = publishedId(document._id)
  if (!includeAllVersions || published === document._id) return false
  return matchesFilter({ ...document, _id: published }, query, params, source)
}

/** What each listener hears of the transaction that it heard of last. */
const lastHeard = new WeakMap<ListenOptions, [CommittedTransaction, readonly DocumentChange[]]>()

/** The changes of a transaction that one listener hears of: it waits for all of these. */
function heardOf(
  dataset: Dataset,
  transaction: CommittedTransaction,
  options: ListenOptions,
  identity: Identity,
): readonly DocumentChange[] {
  const { changes } = transaction
  if (changes.length === 1) return changes
  const [last, known] = lastHeard.get(options) ?? []
  if (known && last === transaction) return known
  const source = readableSource(dataset, identity)
  const heard = changes.filter(
    ({ id, before, after }) =>
      mayRead(dataset, identity, id) &&
      (matches(source, before, options) || matches(source, after, options)),
  )
  lastHeard.set(options, [transaction, heard])
  return heard
}

function mutationEvent(
  dataset: Dataset,
  id: string,
  { transaction, change }: Entry,
  options: ListenOptions,
  identity: Identity,
): StreamEvent | undefined {
  if (!mayRead(dataset, identity, change.id)) return undefined
  const { before, after } = change
  // A filter may follow references and ask subqueries: they see what the listener may read.
  const source = readableSource(dataset, identity)
  const matchedBefore = matches(source, before, options)
  const matchedAfter = matches(source, after, options)
  if (!matchedBefore && !matchedAfter) return undefined
  const heard = heardOf(dataset, transaction, options, identity)
  const transition = !matchedBefore ? 'appear' : !matchedAfter ? 'disappear' : 'update'
  const data = {
    eventId: `${transaction.id}#${change.id}`,
    documentId: change.id,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    ...(options.includeMutations && { mutations: change.mutations }),
    ...(before && { previousRev: before._rev }),
    resultRev: transaction.id,
    ...(options.includeResult && after && { result: after }),
    ...(options.includePreviousRevision && { previous: before ?? null }),
    ...(options.effects && { effects: { apply: wholePatch(after), revert: wholePatch(before) } }),
    timestamp: transaction.timestamp,
    visibility: 'query',
    transactionTotalEvents: heard.length,
    transactionCurrentEvent: heard.indexOf(change) + 1,
  }
  return { event: 'mutation', id, data }
}
