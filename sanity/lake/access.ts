import type { Dataset, LakeRequestContext } from './context.ts'
import { plainError } from './errors.ts'
import type { DocumentSource, Follower, Identity, LakeDocument, Role } from './types.ts'

const rank: Record<Role, number> = { anonymous: 0, viewer: 1, editor: 2 }

/**
 * Lets the request pass when its caller has at least this role.
 * @returns the caller. @throws LakeError 401 for anonymous callers, 403 for others.
 */
export function requireRole(c: LakeRequestContext, role: Role): Identity {
  const identity = c.get('identity')
  if (rank[identity.role] >= rank[role]) return identity
  if (identity.role === 'anonymous') throw plainError(401, 'Session not found')
  throw plainError(403, `Insufficient permissions; role "${role}" required`)
}

/** Whether this caller may read a document of this id. */
export function mayRead(dataset: Dataset, identity: Identity, id: string): boolean {
  if (identity.role !== 'anonymous') return true
  return dataset.aclMode === 'public' && !id.includes('.')
}

const anonymousViews = new WeakMap<Dataset, AnonymousView>()

/** The dataset as this caller may see it. The same object for the same kind of caller. */
export function readableSource(dataset: Dataset, identity: Identity): DocumentSource {
  if (identity.role !== 'anonymous') return dataset
  let view = anonymousViews.get(dataset)
  if (!view) {
    view = new AnonymousView(dataset)
    anonymousViews.set(dataset, view)
  }
  return view
}

/** Published documents without a dot in their id, of a public dataset; nothing of a private one. */
class AnonymousView implements DocumentSource {
  readonly #dataset: Dataset
  #cachedVersion = -1
  #all: LakeDocument[] = []
  readonly #byType = new Map<string, LakeDocument[]>()

  constructor(dataset: Dataset) {
    this.#dataset = dataset
  }

  get version(): number {
    return this.#dataset.version
  }

  get(id: string): LakeDocument | undefined {
    return this.#visible(id) ? this.#dataset.get(id) : undefined
  }

  all(): readonly LakeDocument[] {
    this.#refresh()
    return this.#all
  }

  ofType(type: string): readonly LakeDocument[] {
    this.#refresh()
    let documents = this.#byType.get(type)
    if (!documents) {
      documents = this.#dataset.ofType(type).filter((document) => this.#visible(document._id))
      this.#byType.set(type, documents)
    }
    return documents
  }

  rank(id: string): number {
    return this.#dataset.rank?.(id) ?? 0
  }

  follow(follower: Follower): void {
    this.#dataset.follow?.((ids) => follower(ids.filter((id) => this.#visible(id))))
  }

  #visible(id: string): boolean {
    return this.#dataset.aclMode === 'public' && !id.includes('.')
  }

  #refresh(): void {
    if (this.#cachedVersion === this.#dataset.version) return
    this.#cachedVersion = this.#dataset.version
    this.#byType.clear()
    this.#all = this.#dataset.all().filter((document) => this.#visible(document._id))
  }
}
