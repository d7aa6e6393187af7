/** A stored document, as Sanity's HTTP API shows it. Timestamps are RFC 3339 in UTC. */
export interface LakeDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** What reading code may ask of one dataset. The in-memory mirror of the store implements it. */
export interface DocumentSource {
  /** Grows by one with every committed transaction, so that caches can key on it. */
  readonly version: number
  get(id: string): LakeDocument | undefined
  all(): readonly LakeDocument[]
  ofType(type: string): readonly LakeDocument[]
  /**
   * A number that says where a document stands among those of its type: smaller comes first. It
   * stays the same for as long as the document is there.
   */
  rank?(id: string): number
  /**
   * Has every commit told to a follower, by the ids that changed, before anybody else hears of it.
   * The follower answers with names of what it keeps that is another now. Both are absent where
   * nothing is to be kept.
   */
  follow?(follower: Follower): void
}

export type Follower = (ids: readonly string[]) => readonly string[]

/** Who asks. `anonymous` sees published documents without a dot in their id, of a public dataset. */
export type Role = 'anonymous' | 'viewer' | 'editor'

export interface Identity {
  id: string
  role: Role
}
