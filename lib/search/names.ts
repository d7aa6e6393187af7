import { wordsIn } from './words.ts'

/** Words that mean the same: a term and what it is also called. */
export type Names = readonly (readonly string[])[]

interface Same {
  /** How many words of the query are meant. */
  readonly length: number
  /** Everything that it is called, each as its words. */
  readonly names: readonly (readonly string[])[]
}

/** Knows of a place in a query whether a name begins there, and what else the same is called. */
export class NameBook {
  readonly #byFirst = new Map<string, { words: string[]; names: string[][] }[]>()

  constructor(groups: Iterable<Names[number]>) {
    for (const group of groups) {
      const names = group.map(wordsIn).filter(({ length }) => length > 0)
      for (const words of names) {
        const first = words[0] ?? ''
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, names }])
      }
    }
  }

  /** The longest name that begins at a word of a query; null where none does. */
  at(query: readonly string[], from: number): Same | null {
    const found = (this.#byFirst.get(query[from] ?? '') ?? [])
      .filter(({ words }) => words.every((word, nth) => query[from + nth] === word))
      .sort((one, other) => other.words.length - one.words.length)[0]
    return found ? { length: found.words.length, names: found.names } : null
  }
}
