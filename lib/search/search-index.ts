import { DatabaseSync } from 'node:sqlite'
import { type Found, foundParts } from './found-parts.ts'
import { NameBook } from './names.ts'
import { type ReadQuery, readQuery } from './read-query.ts'
import { Vocabulary } from './vocabulary.ts'
import { wordsIn } from './words.ts'

/** A page as the search knows it: nothing in it that its readers do not see. */
export interface SearchRecord {
  /** Of its document. */
  readonly id: string
  readonly kind: string
  readonly path: string
  readonly title: string
  /** What the same is also called. */
  readonly names?: readonly string[]
  /** Shown under the title. */
  readonly summary: string
  readonly points?: readonly string[]
  readonly body: string
  readonly isSample: boolean
  /** Milliseconds since 1970 from which nobody finds it any more. */
  readonly until?: number
}

export interface Hit {
  readonly id: string
  readonly kind: string
  readonly path: string
  readonly isSample: boolean
  readonly title: readonly Found[]
  readonly text: readonly Found[]
}

export interface SearchAnswer {
  /** At most `mostHits`. */
  readonly total: number
  readonly hits: readonly Hit[]
  readonly readAs: ReadQuery['readAs']
}

/** Nobody reads on after so many: who has not found it asks otherwise. */
export const mostHits = 100

/** How much more a word tells in a title, another name, a summary, a key point than in the text. */
const weights = 'bm25(pages, 16.0, 12.0, 6.0, 4.0, 1.0)'
const [open, close] = ['\u0001', '\u0002']
const marked = (column: number) => `highlight(pages, ${column}, '${open}', '${close}')`
const piece = (column: number) => `snippet(pages, ${column}, '${open}', '${close}', '…', 32)`
const clean = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()
const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** What can be found, in memory: SQLite's full-text index, which ranks and marks. */
export class SearchIndex {
  readonly #database = new DatabaseSync(':memory:')
  readonly #vocabulary = new Vocabulary()
  readonly #rows = new Map<string, number>()
  readonly #records = new Map<number, SearchRecord>()
  #names: NameBook | null = null
  #isLearned = true

  constructor() {
    this.#database.exec(`
      CREATE VIRTUAL TABLE pages USING fts5(
        title, names, summary, points, body, tokenize = 'unicode61 remove_diacritics 2'
      );
      CREATE VIRTUAL TABLE words USING fts5vocab(pages, 'row');
    `)
  }

  get size(): number {
    return this.#rows.size
  }

  /** Takes these pages in, each in the place of what was known under its id. */
  put(records: readonly SearchRecord[]) {
    const insert = this.#database.prepare(
      'INSERT INTO pages (title, names, summary, points, body) VALUES (?, ?, ?, ?, ?)',
    )
    this.#database.exec('BEGIN')
    for (const record of records) {
      this.#delete(record.id)
      const { title, names = [], summary, points = [], body } = record
      const texts = [title, names.join(', '), summary, points.join(' '), body].map(clean)
      const { lastInsertRowid } = insert.run(...texts)
      // The text itself is in the index alone.
      const kept = { ...record, summary: '', points: [], body: '' }
      this.#rows.set(record.id, Number(lastInsertRowid))
      this.#records.set(Number(lastInsertRowid), kept)
    }
    this.#database.exec('COMMIT')
    this.#forgetReadings()
  }

  remove(ids: Iterable<string>) {
    for (const id of ids) this.#delete(id)
    this.#forgetReadings()
  }

  /**
   * Pages that have what was asked for, best first: what is called so, then what has all words,
   * then nearly all, then some.
   * @param from how many of them to pass over
   * @param count how many to show
   */
  search(query: string, from: number, count: number): SearchAnswer {
    const read = readQuery(query, this.#learned(), this.#book())
    const rows = new Set<number>()
    const now = Date.now()
    for (const ask of [read.strict, read.loose, read.any]) {
      if (ask) for (const row of this.#ranked(ask, now)) if (rows.size < mostHits) rows.add(row)
    }
    const isExact = (row: number) => this.#calls(row).some((name) => read.exact.has(name))
    const ordered = [...rows].toSorted((one, other) => +isExact(other) - +isExact(one))
    const shown = ordered.slice(from, from + count)
    return {
      total: rows.size,
      hits: read.any ? this.#hits(read.any, shown) : [],
      readAs: read.readAs,
    }
  }

  /** What a page is called, as words with spaces between. */
  #calls(row: number): string[] {
    const { title = '', names = [] } = this.#records.get(row) ?? {}
    return [title, ...names].map((name) => wordsIn(name).join(' '))
  }

  #ranked(ask: string, now: number): number[] {
    return this.#database
      .prepare(`SELECT rowid FROM pages WHERE pages MATCH ? ORDER BY ${weights}, rowid LIMIT ?`)
      .all(ask, mostHits)
      .map(({ rowid }) => Number(rowid))
      .filter((row) => (this.#records.get(row)?.until ?? Number.POSITIVE_INFINITY) > now)
  }

  #hits(ask: string, rows: readonly number[]): Hit[] {
    const find = this.#database.prepare(`
      SELECT ${marked(0)} AS title, ${marked(2)} AS summary, ${piece(3)} AS points, ${piece(4)} AS body
      FROM pages WHERE pages MATCH ? AND rowid = ?
    `)
    return rows.flatMap((row) => {
      const record = this.#records.get(row)
      const found = find.get(ask, row)
      if (!record || !found) return []
      const { id, kind, path, isSample } = record
      const texts = [found.summary, found.points, found.body].map(text)
      const shown = texts.find((one) => one.includes(open)) ?? texts.find(Boolean) ?? ''
      return [
        {
          id,
          kind,
          path,
          isSample,
          title: foundParts(text(found.title), open, close),
          text: foundParts(shown, open, close),
        },
      ]
    })
  }

  #delete(id: string) {
    const row = this.#rows.get(id)
    if (row === undefined) return
    this.#database.prepare('DELETE FROM pages WHERE rowid = ?').run(row)
    this.#rows.delete(id)
    this.#records.delete(row)
  }

  #forgetReadings() {
    this.#isLearned = false
    this.#names = null
  }

  #learned(): Vocabulary {
    if (!this.#isLearned) {
      const rows = this.#database.prepare('SELECT term FROM words').all()
      this.#vocabulary.learn(rows.map(({ term }) => text(term)))
      this.#isLearned = true
    }
    return this.#vocabulary
  }

  #book(): NameBook {
    this.#names ??= new NameBook(
      [...this.#records.values()].flatMap(({ title, names }) =>
        names?.length ? [[title, ...names]] : [],
      ),
    )
    return this.#names
  }
}
