/** A value as the Content Lake stores it: plain JSON. */
export type Json = string | number | boolean | null | Json[] | { [field: string]: Json }

/** An object inside a document; array members carry a `_key`. */
export type SeedObject = { _type: string; [field: string]: Json }

/** A whole document with its fixed id; ids hold no dot, so that anyone may read them, save for what is private. */
export type SeedDocument = { _id: string; _type: string; [field: string]: Json }

/** A reference to another document of the seed. */
export function ref(id: string): SeedObject {
  return { _type: 'reference', _ref: id }
}

/** References for an array field, keyed by the id they point to. */
export function refs(...ids: string[]): Json[] {
  return ids.map((id) => ({ ...ref(id), _key: id }))
}

/** Gives every object of an array field its `_type` and a `_key` that stays the same from run to run. */
export function keyed(type: string, items: { [field: string]: Json }[]): Json[] {
  return items.map((item, index) => ({ _type: type, _key: `${type}${index + 1}`, ...item }))
}

export function slug(current: string): SeedObject {
  return { _type: 'slug', current }
}
