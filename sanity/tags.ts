/** Carried by every cached read, so that a restart or a reconnect can mark them all. */
export const everythingTag = 'sanity'

/** Carried by a read that depends on more documents than Next can tag; every change marks it. */
const broadTag = 'sanity:broad'

/** Next drops the tags of one cache entry past 128 (NEXT_CACHE_TAG_MAX_ITEMS), silently for the reader. */
const mostTags = 120

/** Sync tags of the Content Lake → tags of Next's cache. */
export function cacheTagsFor(syncTags: readonly string[] = []): string[] {
  return syncTags.length > mostTags
    ? [everythingTag, broadTag]
    : [everythingTag, ...syncTags.map((tag) => `sanity:${tag}`)]
}

/** Tags to mark as stale when the lake says that these sync tags changed. */
export function changedTags(syncTags: readonly string[]): string[] {
  return [broadTag, ...syncTags.map((tag) => `sanity:${tag}`)]
}

/** Carried by every read of private documents, so that a cut in their stream can mark them all. */
const privateTag = 'sanity:private'

/**
 * Tags of a read of private documents.
 * @param names whole ids (`approval.article-1`), or what all ids of a kind begin with (`approval`)
 */
export function privateTagsFor(names: readonly string[]): string[] {
  return [privateTag, ...names.map((name) => `${privateTag}:${name}`)]
}

/** Tags to mark as stale when a private document changed; without an id, those of all of them. */
export function changedPrivateTags(id?: string): string[] {
  const [kind] = id?.split('.') ?? []
  if (!id || !kind) return [privateTag]
  return [`${privateTag}:${id}`, `${privateTag}:${kind}`]
}

/** Carried by what is judged by the moment of drawing; marked at each moment that changes it. */
export const momentTag = 'sanity:moment'
