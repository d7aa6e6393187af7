import type { DocumentChange } from '../changes.ts'
import type { Dataset } from '../context.ts'
import { syncTagsForChange, syncTagsOf } from '../query/sync-tags.ts'
import { BoundedLog } from './bounded-log.ts'
import type { StreamEvent } from './event-stream.ts'

interface Entry {
  /** Tags of changes to published documents. */
  published: string[]
  /** Tags of all changes, those to drafts and versions too. */
  all: string[]
}

const keptMessages = 1000

function tagsOf(changes: DocumentChange[]): string[] {
  return [...new Set(changes.flatMap(({ before, after }) => syncTagsForChange(before, after)))]
}

/** The live events of one dataset: which queries may have another result now. */
export class LiveFeed {
  readonly #log = new BoundedLog<Entry>(keptMessages)
  readonly #listeners = new Set<(id: string, entry: Entry) => void>()

  constructor(dataset: Dataset) {
    dataset.onCommit(({ changes, touched }) => {
      const lists = syncTagsOf(touched)
      const published = tagsOf(changes.filter((change) => !change.id.includes('.')))
      const entry = { published: [...published, ...lists], all: [...tagsOf(changes), ...lists] }
      const id = this.#log.append(entry)
      for (const listener of this.#listeners) listener(id, entry)
    })
  }

  /**
   * What a client is told first: where the stream stands; what it missed, when it comes back with
   * an id this process knows; to start over, when it comes back with another.
   */
  greeting(includeDrafts: boolean, lastEventId: string | undefined): StreamEvent[] {
    const id = this.#log.position
    const welcome = { event: 'welcome', id, data: { id } }
    if (!lastEventId) return [welcome]
    const missed = this.#log.after(lastEventId)
    if (!missed) return [{ event: 'restart', id, data: { id } }, welcome]
    const messages = missed.flatMap(({ id, value }) => message(id, value, includeDrafts) ?? [])
    return [{ event: 'welcome', id: lastEventId, data: { id: lastEventId } }, ...messages]
  }

  /** Hears of every message. @returns the way to stop. */
  subscribe(includeDrafts: boolean, send: (event: StreamEvent) => void): () => void {
    const listener = (id: string, entry: Entry) => {
      const event = message(id, entry, includeDrafts)
      if (event) send(event)
    }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

function message(id: string, entry: Entry, includeDrafts: boolean): StreamEvent | undefined {
  const tags = includeDrafts ? entry.all : entry.published
  return tags.length > 0 ? { event: 'message', id, data: { tags } } : undefined
}
