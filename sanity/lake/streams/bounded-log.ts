import { nanoid } from 'nanoid'

/**
 * The last entries of something that goes on for ever, each with an id that a client can come
 * back with. Ids of another process are never known: the log starts empty with each start.
 */
export class BoundedLog<T> {
  readonly #boot = nanoid(8)
  readonly #capacity: number
  readonly #entries: { id: string; value: T }[] = []
  #next = 1

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** The id of the newest entry; of the beginning, when there is none yet. */
  get position(): string {
    return this.#id(this.#next - 1)
  }

  /** Adds an entry. @returns its id. */
  append(value: T): string {
    const id = this.#id(this.#next)
    this.#next += 1
    this.#entries.push({ id, value })
    if (this.#entries.length > this.#capacity) this.#entries.shift()
    return id
  }

  /** What came after the entry of this id; undefined when the log cannot tell any more. */
  after(id: string): { id: string; value: T }[] | undefined {
    if (id === this.position) return []
    const oldest = this.#entries[0]
    const [boot, number] = id.split('.')
    if (!oldest || boot !== this.#boot) return undefined
    const start = Number(number) - (this.#next - 1 - this.#entries.length)
    return start >= 0 && start <= this.#entries.length ? this.#entries.slice(start) : undefined
  }

  #id(number: number): string {
    return `${this.#boot}.${number}`
  }
}
