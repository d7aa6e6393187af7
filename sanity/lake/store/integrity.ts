import { missingReference, stillReferenced } from '../mutate/errors.ts'
import type { Mirror } from './mirror.ts'
import { referencesOf } from './references.ts'
import type { Workspace } from './workspace.ts'

/**
 * Checks strong references at the end of a transaction, so that documents which point at each
 * other can be created or deleted together.
 * @throws LakeError 409 when a strong reference would point at nothing.
 */
export function checkReferences(workspace: Workspace, mirror: Mirror): void {
  for (const { id, before, after, index } of workspace.changes()) {
    const place = { kind: workspace.kind, index }
    if (after) {
      const known = referencesOf(before)
      for (const [target, strong] of referencesOf(after)) {
        // What was already broken before (an import with missing documents) may stay so.
        if (!strong || (known.get(target) && !mirror.get(target))) continue
        if (!workspace.get(target)) throw missingReference(place, id, target)
      }
    } else {
      const sources = mirror.references.sourcesOf(id, true).filter((source) => {
        return source !== id && referencesOf(workspace.get(source)).get(id) === true
      })
      if (sources.length > 0) throw stillReferenced(place, id, sources)
    }
  }
}
