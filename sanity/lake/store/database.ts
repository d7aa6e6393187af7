import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const schema = `
  CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL
  ) STRICT;

  -- One row for each document a transaction changed: its whole state afterwards, null when gone.
  CREATE TABLE IF NOT EXISTS revisions (
    document TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES transactions (seq),
    body TEXT,
    mutations TEXT NOT NULL,
    PRIMARY KEY (document, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX IF NOT EXISTS revisions_by_transaction ON revisions (seq);
`

/**
 * Opens (and makes, where missing) the file of one dataset.
 * Write-ahead log with a full sync at each commit: an acknowledged write survives the end of the
 * process, and of the machine's power, at about a millisecond a write on a solid-state disk.
 */
export function openDatabase(dir: string, dataset: string): DatabaseSync {
  mkdirSync(dir, { recursive: true })
  const database = new DatabaseSync(join(dir, `${dataset}.sqlite`))
  // Two lakes on one file would each trust their own memory: the second one must fail to open.
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  try {
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    database.close()
    if (!(error instanceof Error && /locked|busy/i.test(error.message))) throw error
    throw new Error(`The data in ${dir} is in use by another lake; stop that one first.`)
  }
  database.exec('PRAGMA synchronous = FULL')
  // What is deleted is overwritten: a purge is to leave nothing in the file.
  database.exec('PRAGMA secure_delete = ON')
  database.exec(schema)
  return database
}
