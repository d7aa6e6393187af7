/**
 * Remembers what was seen for a while, so that it is let in once. When it is full of what is still
 * remembered, nothing more is let in: forgetting would let the oldest in again.
 */
export class SeenOnce {
  readonly #seen = new Map<string, number>()
  readonly #milliseconds: number
  readonly #most: number

  constructor(milliseconds: number, most: number) {
    this.#milliseconds = milliseconds
    this.#most = most
  }

  /** True the first time, and again once it is forgotten. */
  letIn(what: string, now: number): boolean {
    for (const [seen, at] of this.#seen) {
      if (now - at <= this.#milliseconds) break
      this.#seen.delete(seen)
    }
    if (this.#seen.has(what) || this.#seen.size >= this.#most) return false
    this.#seen.set(what, now)
    return true
  }
}
