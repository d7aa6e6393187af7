import type { LakeDocument } from '../types.ts'

// Unicode noncharacters: they are not for interchange, so no text of an editor holds them.
export const markStart = '\uFDD0'
const markEnd = '\uFDD1'

/** One step into a document: a name, or a place in a list with the item's `_key`, if it has one. */
type Segment = string | { index: number; key: string | undefined }

export interface Trail {
  parent: Trail | undefined
  segment: Segment
}

/** Where a marked string was found. */
export interface Origin {
  document: LakeDocument
  trail: Trail
  value: string
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('_key' in item)) return undefined
  return typeof item._key === 'string' ? item._key : undefined
}

/** Hands out copies of documents whose strings each end in a mark, and remembers each mark. */
export class Marks {
  readonly #origins: Origin[] = []
  readonly #copies = new Map<LakeDocument, LakeDocument>()

  /** A stand-in for a document: what is read from it is marked, and only what is read. */
  document(document: LakeDocument): LakeDocument {
    const known = this.#copies.get(document)
    if (known) return known
    const fields = new Map<string, unknown>()
    const copy = new Proxy(document, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof name !== 'string' || name.startsWith('_') || !Object.hasOwn(target, name)) {
          return value
        }
        if (!Object.getOwnPropertyDescriptor(target, name)?.enumerable) return value
        if (!fields.has(name)) {
          fields.set(name, this.#mark(value, document, { parent: undefined, segment: name }))
        }
        return fields.get(name)
      },
    })
    this.#copies.set(document, copy)
    return copy
  }

  /** Marks what a head yielded: a document, a list of them, or nothing. */
  documents(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.documents(item))
    return isDocument(value) ? this.document(value) : value
  }

  #mark(value: unknown, document: LakeDocument, trail: Trail): unknown {
    if (typeof value === 'string') {
      if (value === '') return value
      this.#origins.push({ document, trail, value })
      return `${value}${markStart}${this.#origins.length - 1}${markEnd}`
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) =>
        this.#mark(item, document, { parent: trail, segment: { index, key: keyOf(item) } }),
      )
    }
    const copy: Record<string, unknown> = {}
    for (const [name, inner] of Object.entries(value)) {
      copy[name] = name.startsWith('_')
        ? inner
        : this.#mark(inner, document, { parent: trail, segment: name })
    }
    return copy
  }

  /** Where a string of the marked result came from, if it came from one place unchanged. */
  originOf(plain: string, marked: string): Origin | undefined {
    if (marked.length === plain.length || !marked.startsWith(`${plain}${markStart}`))
      return undefined
    const mark = marked.slice(plain.length + 1)
    if (mark.indexOf(markEnd) !== mark.length - 1) return undefined
    const origin = this.#origins[Number(mark.slice(0, -1))]
    return origin?.value === plain ? origin : undefined
  }
}

function isDocument(value: unknown): value is LakeDocument {
  return typeof value === 'object' && value !== null && '_id' in value && '_type' in value
}
