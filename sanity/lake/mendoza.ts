import type { LakeDocument } from './types.ts'

/**
 * A Mendoza patch that says "the value is this" (opcode 0), with the revision kept apart, as
 * listeners and the history of the Studio expect it. Longer than a difference, never wrong.
 */
export function wholePatch(document: LakeDocument | undefined): unknown[] {
  if (!document) return [0, null]
  const { _rev, ...content } = document
  return [0, content]
}
