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
}

/** Who asks. `anonymous` sees published documents without a dot in their id, of a public dataset. */
export type Role = 'anonymous' | 'viewer' | 'editor'

export interface Identity {
  id: string
  role: Role
}
