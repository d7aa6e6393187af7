import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../assets/storage.ts'

/** Made pictures on disk, by the hash of what they were made from; the longest unused go first. */
export class PictureCache {
  readonly #folder: string
  readonly #limit: number
  /** Size by name, the longest unused first. */
  #known: Map<string, number> | undefined
  #total = 0
  readonly #making = new Map<string, Promise<Buffer>>()

  /** @param limit bytes on disk. */
  constructor(folder: string, limit: number) {
    this.#folder = folder
    this.#limit = limit
  }

  /** The name under which the same question finds the same picture. */
  static key(...parts: unknown[]): string {
    return createHash('sha1').update(JSON.stringify(parts)).digest('hex')
  }

  /** The picture of this name: from disk, or made once however many ask. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const running = this.#making.get(key)
    if (running) return running
    const work = this.#find(key, make).finally(() => this.#making.delete(key))
    this.#making.set(key, work)
    return work
  }

  async #find(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const known = await this.#load()
    const size = known.get(key)
    if (size !== undefined) {
      known.delete(key)
      known.set(key, size)
      const bytes = await readFile(join(this.#folder, key)).catch(() => undefined)
      if (bytes?.length === size) return bytes
      this.#forget(known, key)
    }
    const bytes = await make()
    // A full disk must not keep the picture from whoever asked for it.
    await this.#keep(known, key, bytes).catch(() => undefined)
    return bytes
  }

  async #keep(known: Map<string, number>, key: string, bytes: Buffer) {
    if (bytes.length > this.#limit / 10) return
    await writeWhole(join(this.#folder, key), bytes)
    known.set(key, bytes.length)
    this.#total += bytes.length
    for (const oldest of known.keys()) {
      if (this.#total <= this.#limit) return
      this.#forget(known, oldest)
      await rm(join(this.#folder, oldest), { force: true })
    }
  }

  #forget(known: Map<string, number>, key: string) {
    this.#total -= known.get(key) ?? 0
    known.delete(key)
  }

  async #load(): Promise<Map<string, number>> {
    if (this.#known) return this.#known
    const names = await readdir(this.#folder).catch(() => [])
    const found: { name: string; size: number; used: number }[] = []
    for (const name of names) {
      const path = join(this.#folder, name)
      // What a crash left half written.
      if (name.startsWith('.')) await rm(path, { force: true })
      else {
        const { size, mtimeMs } = await stat(path)
        found.push({ name, size, used: mtimeMs })
      }
    }
    found.sort((a, b) => a.used - b.used)
    if (!this.#known) {
      this.#known = new Map(found.map(({ name, size }) => [name, size]))
      this.#total = found.reduce((sum, { size }) => sum + size, 0)
    }
    return this.#known
  }
}
