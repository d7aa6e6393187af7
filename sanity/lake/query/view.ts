import type { LakeDocument } from '../types.ts'
import type { ListShape } from './keepable.ts'
import type { KeptList } from './kept-list.ts'

/** What is kept from query to query, always as the documents are now. */
export interface Keeper {
  list(shape: ListShape): KeptList
  /** Documents of a type with this value at this path, in the order of the store. */
  byValue(type: string, path: readonly string[], value: unknown): readonly LakeDocument[]
  /** Documents of a type that refer to this one, in the order of the store. */
  byReference(type: string, id: string): readonly LakeDocument[]
}

/** What one query may see: what its caller may read, through a perspective. */
export interface View {
  get(id: string): LakeDocument | undefined
  all(): readonly LakeDocument[]
  ofType(type: string): readonly LakeDocument[]
  /** Documents that `sanity::versionOf(id)` can be true for. */
  versionsOf(id: string): readonly LakeDocument[]
  /** Documents that `sanity::partOfRelease(release)` can be true for. */
  inRelease(release: string): readonly LakeDocument[]
  /** Absent where nothing is kept from query to query. */
  kept?: Keeper | undefined
}
