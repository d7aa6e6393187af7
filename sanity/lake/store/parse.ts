import { z } from 'zod'
import { type Mutation, mutationSchema } from '../mutate/schema.ts'
import type { LakeDocument } from '../types.ts'

const storedDocument = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
  _createdAt: z.string(),
  _updatedAt: z.string(),
})

const storedMutations = z.array(mutationSchema)

/** A document from its stored JSON. @throws Error when the file holds something else. */
export function parseDocument(json: string): LakeDocument {
  return storedDocument.parse(JSON.parse(json))
}

/** The mutations of one revision from their stored JSON. */
export function parseMutations(json: string): Mutation[] {
  return storedMutations.parse(JSON.parse(json))
}
