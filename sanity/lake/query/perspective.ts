import { plainError } from '../errors.ts'

/** `raw` shows every version under its own id; a stack shows one document per published id. */
export type Perspective = 'raw' | readonly string[]

const firstPublishedByDefault = '2025-02-19'
const layerName = /^[a-zA-Z0-9_-]{1,128}$/

/** What an API version (`2025-10-01`, `1`, `X`) means when no perspective is given. */
export function defaultPerspective(apiVersion: string): Perspective {
  if (/^\d{4}-\d{2}-\d{2}$/.test(apiVersion)) {
    return apiVersion >= firstPublishedByDefault ? ['published'] : 'raw'
  }
  return apiVersion === 'X' ? ['published'] : 'raw'
}

/**
 * Reads `raw`, `published`, `drafts`, `previewDrafts` or a comma list of releases, strongest first.
 * Published documents are always the last layer.
 * @throws LakeError 400 for anything else.
 */
export function parsePerspective(text: string): Perspective {
  const layers = text.split(',').map((layer) => layer.trim())
  if (layers.length === 1 && layers[0] === 'raw') return 'raw'
  const known = layers.map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
  if (known.length > 50 || known.some((layer) => layer === 'raw' || !layerName.test(layer))) {
    throw plainError(400, `invalid perspective "${text.slice(0, 200)}"`)
  }
  const published = known.indexOf('published')
  return published === -1 ? [...known, 'published'] : known.slice(0, published + 1)
}

/** The id a document has once published: without `drafts.` or `versions.<release>.`. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (!id.startsWith('versions.')) return id
  const release = id.indexOf('.', 'versions.'.length)
  return release === -1 ? id : id.slice(release + 1)
}

/** Where a layer of a stack keeps its version of a document. */
export function layeredId(layer: string, published: string): string {
  if (layer === 'published') return published
  return layer === 'drafts' ? `drafts.${published}` : `versions.${layer}.${published}`
}
