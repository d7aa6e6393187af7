const longest = 90

/** A text short enough to be named in a sentence. */
export function named(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return `“${words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words}”`
}

/** What was left out of a text or changed in it, in sentences for whoever brought it. */
export class Notes {
  readonly #lines = new Set<string>()
  readonly #counts = new Map<string, { one: string; count: number }>()

  /** Said as it is, once. */
  say(line: string): void {
    this.#lines.add(line)
  }

  /** Said once at the end, for all of its kind. `#` stands for how many there were. */
  count(one: string, many: string): void {
    const before = this.#counts.get(many)
    this.#counts.set(many, { one: before?.one ?? one, count: (before?.count ?? 0) + 1 })
  }

  list(): string[] {
    const counted = Array.from(this.#counts, ([many, { one, count }]) =>
      count === 1 ? one : many.replace('#', `${count}`),
    )
    return [...this.#lines, ...counted]
  }
}
