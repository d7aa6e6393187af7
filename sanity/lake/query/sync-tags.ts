import { createHash } from 'node:crypto'
import type { LakeDocument } from '../types.ts'
import type { Known } from './constraints.ts'
import { publishedId } from './perspective.ts'
import { referencesOf } from './references.ts'

// Next.js takes 128 tags for one cache entry; the caller may want some of its own.
const mostTags = 100
const mostReferences = 50

const hashed = new Map<string, string>()

function tag(name: string): string {
  const known = hashed.get(name)
  if (known) return known
  const hash = createHash('sha1').update(name).digest('base64url').slice(0, 8)
  if (hashed.size > 100_000) hashed.clear()
  hashed.set(name, `s1:${hash}`)
  return `s1:${hash}`
}

const ofAnything = 'anything'
const ofDocument = (id: string) => `document ${publishedId(id)}`
const ofType = (type: string) => `type ${type}`
const ofRelease = (release: string) => `release ${release}`
const ofKey = (type: string, path: string, value: string) => `key ${type} ${path} ${value}`
const ofReference = (type: string, id: string) => `reference ${type} ${id}`
const anyType = '*'

function releaseOf(id: string): string[] {
  const [prefix, release] = id.split('.')
  return prefix === 'versions' && release ? [release] : []
}

function collect(document: LakeDocument, into: Set<string>) {
  const { _id: id, _type: type } = document
  into.add(ofDocument(id)).add(ofType(type))
  for (const release of releaseOf(id)) into.add(ofRelease(release))
  for (const [field, value] of Object.entries(document)) {
    if (typeof value !== 'object' || value === null || !('current' in value)) continue
    if (typeof value.current !== 'string') continue
    for (const kind of [type, anyType]) into.add(ofKey(kind, `${field}.current`, value.current))
  }
  for (const reference of referencesOf(document)) {
    for (const kind of [type, anyType]) into.add(ofReference(kind, reference))
  }
}

/**
 * The tags of every query that a change of one document can reach.
 * @param before undefined when the document appears. @param after undefined when it disappears.
 */
export function syncTagsForChange(
  before: LakeDocument | undefined,
  after: LakeDocument | undefined,
): string[] {
  const names = new Set([ofAnything])
  if (before) collect(before, names)
  if (after) collect(after, names)
  return [...names].map(tag)
}

/** The tags of kept lists, by their names. */
export const syncTagsOf = (names: readonly string[]) => names.map(tag)

/**
 * What one list of documents depends on: the narrowest of its constraints that a change announces.
 * @param overlaid drafts or releases cover other documents: a change can then bring back or hide a
 *   document whose slug and references it does not know, so only ids and types will do.
 */
function namesOfScan(constraints: readonly Known[], overlaid: boolean): string[] {
  let types: string[] | undefined
  let references: string[] | undefined
  let key: { path: string; values: string[] } | undefined
  for (const constraint of constraints) {
    if (constraint.kind === 'id') return constraint.values.map(ofDocument)
    if (constraint.kind === 'versionOf') return constraint.values.map(ofDocument)
    if (constraint.kind === 'release' && !overlaid) return constraint.values.map(ofRelease)
    if (constraint.kind === 'type') types ??= constraint.values
    if (constraint.kind === 'references') references ??= constraint.values
    if (constraint.kind !== 'equals' || constraint.path.length !== 2) continue
    const values = constraint.values.filter((value) => typeof value === 'string')
    const whole = values.length === constraint.values.length
    if (constraint.path[1] === 'current' && whole)
      key ??= { path: constraint.path.join('.'), values }
  }
  const kinds = types ?? [anyType]
  const { path, values } = key ?? { path: '', values: [] }
  if (key && !overlaid) return kinds.flatMap((kind) => values.map((v) => ofKey(kind, path, v)))
  const few = references && references.length * kinds.length <= mostReferences
  if (references && few && !overlaid) {
    const ids = references
    return kinds.flatMap((kind) => ids.map((id) => ofReference(kind, id)))
  }
  return types ? types.map(ofType) : [ofAnything]
}

/** Gathers what one run of a query depended on. */
export class Dependencies {
  readonly #names = new Set<string>()
  readonly #followed = new Map<string, string | undefined>()
  readonly #overlaid: boolean

  constructor(overlaid: boolean) {
    this.#overlaid = overlaid
  }

  scanned(constraints: readonly Known[]) {
    for (const name of namesOfScan(constraints, this.#overlaid)) this.#names.add(name)
  }

  /** A kept list was read whose changes are told under this name. */
  watched(name: string) {
    this.#names.add(name)
  }

  /** A reference was followed, to a document of this type or to nothing. */
  followed(id: string, type: string | undefined) {
    this.#followed.set(id, type)
  }

  tags(): string[] {
    const documents = [...this.#followed.keys()].map(ofDocument)
    let names = [...this.#names, ...documents]
    if (names.length > mostTags) {
      const types = [...this.#followed.values()].map((type) => (type ? ofType(type) : ofAnything))
      names = [...new Set([...this.#names, ...types])]
    }
    if (names.length > mostTags) names = [ofAnything]
    return [...new Set(names)].map(tag).sort()
  }
}
