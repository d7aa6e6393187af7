/** A stored object, of which nothing is known yet. */
export type Stored = Readonly<Record<string, unknown>>

export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The id that a reference names; empty where there is none. */
export function refOf(value: unknown): string {
  return isStored(value) ? textOf(value._ref) : ''
}
