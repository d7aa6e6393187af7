import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'
import { readUses, type Use, usesQuery } from '#sanity/publishing/uses.ts'

/**
 * What shows a document or links to it, kept up to date while it is looked at.
 * @param path its public address; null where it has none
 * @returns null until it is known
 */
export function useUses(id: string, path: string | null): readonly Use[] | null {
  const store = useDocumentStore()
  const [uses, setUses] = useState<readonly Use[] | null>(null)
  useEffect(() => {
    const params = { id, path: path ?? '' }
    const options = { apiVersion: '2025-10-01', perspective: 'raw', throttleTime: 1_000 } as const
    const query = { fetch: usesQuery, listen: '*[!(_id in path("_.**")) && references($id)]' }
    const subscription = store.listenQuery(query, params, options).subscribe({
      next: (answer: unknown) => setUses(readUses(answer)),
      error: () => setUses(null),
    })
    return () => subscription.unsubscribe()
  }, [store, id, path])
  return uses
}
