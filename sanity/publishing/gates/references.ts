import { z } from 'zod'
import type { FieldPath, Gate, Problem } from '../change.ts'

const targets = z.array(z.object({ _id: z.string(), title: z.string().nullish() }))
const query = '*[_id in $ids]{_id, "title": coalesce(title, name, question)}'

/**
 * What a document refers to may not be published, or no longer. The form sees it too; a schedule
 * has no form.
 */
export const referencesGate: Gate = async ({ draft, client }) => {
  const references = referencesIn(draft)
  const ids = [...new Set(references.flatMap(({ id }) => [id, `drafts.${id}`]))]
  if (ids.length === 0) return []
  const found = targets.parse(await client.fetch(query, { ids }))
  const titles = new Map(found.map(({ _id, title }) => [_id, title]))
  return references
    .filter(({ id }) => !titles.has(id))
    .map(({ id, path }): Problem => {
      const title = titles.get(`drafts.${id}`)
      return {
        what: `It refers to ${title ? `“${title}”` : 'something'}, which readers cannot see.`,
        todo: 'Publish that first, or take it out here.',
        path,
      }
    })
}

interface Reference {
  readonly id: string
  readonly path: FieldPath
}

/** Every strong reference of a document; assets are published by being uploaded. */
function referencesIn(value: unknown, path: FieldPath = []): Reference[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const key = isRecord(item) && typeof item._key === 'string' ? { _key: item._key } : index
      return referencesIn(item, [...path, key])
    })
  }
  if (!isRecord(value)) return []
  const { _ref, _weak, _strengthenOnPublish } = value
  if (typeof _ref === 'string') {
    const isStrong = _weak !== true || _strengthenOnPublish !== undefined
    return isStrong && !/^(?:image|file)-/u.test(_ref) ? [{ id: _ref, path }] : []
  }
  return Object.entries(value).flatMap(([name, field]) => referencesIn(field, [...path, name]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
