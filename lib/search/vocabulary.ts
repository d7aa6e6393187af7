import { DatabaseSync } from 'node:sqlite'
import { distance } from 'fastest-levenshtein'

/** How many words of the index one typed word may stand for. */
const mostForms = 40
const mostNear = 4

/**
 * The words that occur in the index, and which of them a typed word may mean. The stems are SQLite's
 * own, by Porter's rules for English.
 */
export class Vocabulary {
  readonly #database = new DatabaseSync(':memory:')
  readonly #known = new Set<string>()
  #sorted: string[] = []

  constructor() {
    this.#database.exec(
      "CREATE VIRTUAL TABLE stems USING fts5(word, tokenize = 'porter unicode61')",
    )
  }

  /** Words that have gone are kept: nothing is found by them, and most come back. */
  learn(words: Iterable<string>) {
    const insert = this.#database.prepare('INSERT INTO stems (word) VALUES (?)')
    this.#database.exec('BEGIN')
    for (const word of words) {
      if (this.#known.has(word)) continue
      this.#known.add(word)
      insert.run(word)
    }
    this.#database.exec('COMMIT')
    this.#sorted = [...this.#known].sort()
  }

  /** The word itself and its other forms: cannula and cannulas. */
  formsOf(word: string): string[] {
    const rows = this.#database
      .prepare('SELECT word FROM stems WHERE stems MATCH ? LIMIT ?')
      .all(`"${word}"`, mostForms)
    return rows.flatMap(({ word: form }) => (typeof form === 'string' ? form : []))
  }

  /** Words that begin so. */
  beginningWith(start: string): string[] {
    if (start.length < 2) return []
    const from = this.#firstNotBefore(start)
    const upTo = this.#sorted.slice(from, from + mostForms)
    return upTo.filter((word) => word.startsWith(start))
  }

  /** The words nearest to one that is mistyped: one letter off, two in a long word. */
  near(word: string): string[] {
    if (word.length < 4 || /\d/.test(word)) return []
    const most = word.length < 8 ? 1 : 2
    const close: { word: string; off: number }[] = []
    for (const known of this.#sorted) {
      if (Math.abs(known.length - word.length) > most) continue
      const off = distance(known, word)
      if (off <= most) close.push({ word: known, off })
    }
    const nearest = Math.min(...close.map(({ off }) => off))
    return close
      .flatMap(({ word: known, off }) => (off === nearest ? known : []))
      .slice(0, mostNear)
  }

  #firstNotBefore(start: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
