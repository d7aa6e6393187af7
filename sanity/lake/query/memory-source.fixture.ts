import type { DocumentSource, Follower, LakeDocument } from '../types.ts'

/** Documents of a test, complete: what is not given is filled in. */
export type Draft = { _id: string; _type: string; [field: string]: unknown }

export function complete(draft: Draft): LakeDocument {
  const day = '2026-01-01T00:00:00Z'
  return { _rev: 'r1', _createdAt: day, _updatedAt: day, ...draft }
}

/** A dataset in memory that a test can change. */
export class MemorySource implements DocumentSource {
  version = 1
  readonly #documents = new Map<string, LakeDocument>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) this.#documents.set(draft._id, complete(draft))
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id)
  }

  all(): readonly LakeDocument[] {
    return [...this.#documents.values()]
  }

  ofType(type: string): readonly LakeDocument[] {
    return this.all().filter((document) => document._type === type)
  }

  /** Stores, replaces or (without a draft) removes; answers what was and what is. */
  change(id: string, draft?: Omit<Draft, '_id'> & { _type: string }) {
    const before = this.#documents.get(id)
    const after = draft && complete({ ...draft, _id: id })
    if (after) this.#documents.set(id, after)
    else this.#documents.delete(id)
    this.version += 1
    return { before, after, touched: [] as readonly string[] }
  }
}

/** A dataset in memory over which lists are kept, as over the one that is stored. */
export class FollowedSource extends MemorySource {
  readonly #followers: Follower[] = []
  readonly #ranks = new Map<string, number>()

  constructor(drafts: readonly Draft[]) {
    super(drafts)
    for (const [place, { _id }] of drafts.entries()) this.#ranks.set(_id, place)
  }

  rank(id: string): number {
    return this.#ranks.get(id) ?? 0
  }

  follow(follower: Follower) {
    this.#followers.push(follower)
  }

  override change(id: string, draft?: Omit<Draft, '_id'> & { _type: string }) {
    const { before, after } = super.change(id, draft)
    if (!before) this.#ranks.set(id, 10_000 + this.version)
    const touched = this.#followers.flatMap((follower) => [...follower([id])])
    return { before, after, touched }
  }
}
