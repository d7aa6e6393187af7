import type { Mutation, SanityClient } from '@sanity/client'

/** A document as the lake keeps it. */
export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly [field: string]: unknown
}

/** A draft that somebody is about to publish. */
export interface Change {
  readonly draft: StoredDocument
  /** What readers see now; null where they see nothing. */
  readonly published: StoredDocument | null
  /** Reads drafts and private documents too: it asks with the perspective `raw`. */
  readonly client: SanityClient
  readonly now: Date
}

/** Where the Studio's form has it, from the document down. */
export type FieldPath = (string | number | { _key: string })[]

/** A reason not to publish, for the editor. */
export interface Problem {
  /** One plain sentence. */
  readonly what: string
  /** What to do about it. */
  readonly todo: string
  readonly path?: FieldPath
}

/**
 * Looks at a change before it is published; an empty list lets it through. One that throws counts
 * as a problem: what could not be checked is not published.
 */
export type Gate = (change: Change) => Promise<Problem[]>

/**
 * What has to happen together with publishing, in the same transaction: all of it or nothing.
 * The mutations must be safe to send again after a conflict; a patch should name the revision it
 * rests on (`ifRevisionID`).
 */
export type Step = (change: Change) => Promise<Mutation[]>

/** The id under which readers get it. */
export function publishedIdOf(id: string): string {
  return id.replace(/^drafts\./u, '')
}
