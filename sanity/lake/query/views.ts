import type { DocumentSource, LakeDocument } from '../types.ts'
import { KeptLists } from './kept-lists.ts'
import { layeredId, type Perspective, publishedId } from './perspective.ts'
import type { View } from './view.ts'

function rawView(source: DocumentSource): View {
  const all = () => source.all()
  return {
    get: (id) => source.get(id),
    all,
    ofType: (type) => source.ofType(type),
    versionsOf: (id) => all().filter((document) => publishedId(document._id) === id),
    inRelease: (release) =>
      all().filter((document) => document._id.startsWith(`versions.${release}.`)),
  }
}

function markedForDeletion(document: LakeDocument): boolean {
  const system = document._system
  return typeof system === 'object' && system !== null && 'delete' in system && !!system.delete
}

// Documents are never changed in place, so an overlay lives as long as its original.
const overlays = new WeakMap<LakeDocument, LakeDocument>()

function overlay(document: LakeDocument, published: string): LakeDocument {
  const known = overlays.get(document)
  if (known) return known
  const copy = { ...document, _id: published, _originalId: document._id }
  overlays.set(document, copy)
  return copy
}

function stackView(source: DocumentSource, layers: readonly string[]): View {
  const winner = (published: string): LakeDocument | undefined => {
    for (const layer of layers) {
      const document = source.get(layeredId(layer, published))
      if (document) return markedForDeletion(document) ? undefined : document
    }
    return undefined
  }
  const onlyPublished = layers.length === 1 && layers[0] === 'published'
  const sift = (documents: readonly LakeDocument[]) => {
    const shown: LakeDocument[] = []
    for (const document of documents) {
      const id = document._id
      const published = publishedId(id)
      const wins = onlyPublished ? id === published : winner(published) === document
      if (wins) shown.push(overlay(document, published))
    }
    return shown
  }
  const get = (id: string) => {
    if (publishedId(id) !== id) return undefined
    const document = winner(id)
    return document && overlay(document, id)
  }
  const one = (id: string) => {
    const document = get(id)
    return document ? [document] : []
  }
  return {
    get,
    all: () => sift(source.all()),
    ofType: (type) => sift(source.ofType(type)),
    versionsOf: one,
    inRelease: () => [],
  }
}

function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined) return value
    const fresh = compute(key)
    known.set(key, fresh)
    return fresh
  }
}

const views = new WeakMap<DocumentSource, { version: number; byName: Map<string, View> }>()

const keptPerspectives: Record<string, (id: string) => string | undefined> = {
  raw: (id) => id,
  published: (id) => (publishedId(id) === id ? id : undefined),
  'drafts,published': publishedId,
}

const keptLists = new WeakMap<DocumentSource, Map<string, KeptLists>>()

function keptOf(source: DocumentSource, perspective: Perspective, name: string) {
  const shownAs = keptPerspectives[name]
  if (!source.follow || !shownAs) return undefined
  const byName = keptLists.get(source) ?? new Map<string, KeptLists>()
  keptLists.set(source, byName)
  const known = byName.get(name)
  if (known) return known
  const fresh = new KeptLists(source, () => viewOf(source, perspective), shownAs)
  byName.set(name, fresh)
  return fresh
}

/** The view of a dataset as it is now; its lists are worked out once per committed change. */
export function viewOf(source: DocumentSource, perspective: Perspective): View {
  let cache = views.get(source)
  if (!cache || cache.version !== source.version || cache.byName.size > 50) {
    cache = { version: source.version, byName: new Map() }
    views.set(source, cache)
  }
  const name = perspective === 'raw' ? 'raw' : perspective.join()
  const known = cache.byName.get(name)
  if (known) return known
  const plain = perspective === 'raw' ? rawView(source) : stackView(source, perspective)
  const all = remembered((_: 'all') => plain.all())
  const view: View = {
    ...plain,
    all: () => all('all'),
    ofType: remembered(plain.ofType),
    kept: keptOf(source, perspective, name),
  }
  cache.byName.set(name, view)
  return view
}
