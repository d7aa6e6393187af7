import type { LakeDocument } from '../types.ts'
import type { Marks, Origin, Trail } from './marks.ts'

/** What `resultSourceMap` answers with, as `@sanity/client` reads it. */
export interface ContentSourceMap {
  documents: { _id: string; _type: string }[]
  /** JSONPaths into the documents: `$['body'][0]['text']`. */
  paths: string[]
  /** By JSONPath into the result. */
  mappings: Record<
    string,
    { type: 'value'; source: { type: 'documentValue'; document: number; path: number } }
  >
}

/** Whether items of lists are named by place or, where they have one, by `_key`. */
export type ArraySelector = 'index' | 'key'

const escapes: Record<string, string> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}

function quoted(name: string): string {
  return name.replace(/[\f\n\r\t'\\]/g, (character) => escapes[character] ?? character)
}

function render(trail: Trail, selector: ArraySelector): string {
  const { parent, segment } = trail
  const start = parent ? render(parent, selector) : '$'
  if (typeof segment === 'string') return `${start}['${quoted(segment)}']`
  if (selector === 'index' || segment.key === undefined) return `${start}[${segment.index}]`
  return `${start}[?(@._key=='${quoted(segment.key)}')]`
}

function indexOf<K>(known: Map<K, number>, key: K, add: () => void): number {
  const index = known.get(key)
  if (index !== undefined) return index
  known.set(key, known.size)
  add()
  return known.size - 1
}

class MapBuilder {
  readonly map: ContentSourceMap = { documents: [], paths: [], mappings: {} }
  readonly #documents = new Map<string, number>()
  readonly #paths = new Map<string, number>()
  readonly #selector: ArraySelector

  constructor(selector: ArraySelector) {
    this.#selector = selector
  }

  add(resultPath: string, { document, trail }: Origin) {
    const id = originalId(document)
    const source = {
      type: 'documentValue' as const,
      document: indexOf(this.#documents, id, () => {
        this.map.documents.push({ _id: id, _type: document._type })
      }),
      path: this.#path(render(trail, this.#selector)),
    }
    this.map.mappings[resultPath] = { type: 'value', source }
  }

  #path(path: string): number {
    return indexOf(this.#paths, path, () => this.map.paths.push(path))
  }
}

function originalId(document: LakeDocument): string {
  return typeof document._originalId === 'string' ? document._originalId : document._id
}

/**
 * Compares a result with the same result over marked documents: where a string differs by nothing
 * but a mark, it is the field the mark names.
 */
export function sourceMapOf(
  result: unknown,
  marked: unknown,
  marks: Marks,
  selector: ArraySelector,
): ContentSourceMap {
  const builder = new MapBuilder(selector)
  const visit = (plain: unknown, other: unknown, path: string) => {
    if (typeof plain === 'string') {
      const origin = typeof other === 'string' ? marks.originOf(plain, other) : undefined
      if (origin) builder.add(path, origin)
      return
    }
    if (typeof plain !== 'object' || plain === null) return
    if (typeof other !== 'object' || other === null) return
    if (Array.isArray(plain)) {
      if (!Array.isArray(other)) return
      for (const [index, item] of plain.entries()) visit(item, other[index], `${path}[${index}]`)
      return
    }
    for (const [name, inner] of Object.entries(plain)) {
      visit(inner, Reflect.get(other, name), `${path}['${quoted(name)}']`)
    }
  }
  visit(result, marked, '$')
  return builder.map
}
