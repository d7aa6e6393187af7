import { runQuery } from '../query/engine.ts'
import type { DocumentSource } from '../types.ts'

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  if (typeof item !== 'object' || item === null || !('_id' in item)) return undefined
  return typeof item._id === 'string' ? item._id : undefined
}

/**
 * The ids of the documents that a mutation's query selects, drafts and versions too.
 * @throws LakeError 400 when the query does not parse or takes too long.
 */
export function selectIds(
  source: DocumentSource,
  query: string,
  params: Record<string, unknown>,
): string[] {
  const { result } = runQuery(source, { query, params })
  const items: unknown[] = Array.isArray(result) ? result : [result]
  return items.flatMap((item) => {
    const id = idOf(item)
    return id !== undefined && source.get(id) ? [id] : []
  })
}
