import type { Json } from './document.ts'

export type JsonObject = { [field: string]: Json }

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object inside a value, itself included, outer ones first. */
export function objectsIn(value: Json): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isObject(value)) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** Every list inside a value, outer ones first. */
export function listsIn(value: Json): Json[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)]
  return isObject(value) ? Object.values(value).flatMap(listsIn) : []
}

/** The words of a text block. */
export function wordsOf(block: JsonObject): string {
  const children = Array.isArray(block.children) ? block.children : []
  return children
    .map((span) => (isObject(span) && typeof span.text === 'string' ? span.text : ''))
    .join('')
}
