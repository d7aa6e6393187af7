import { z } from 'zod'

/** Letters, digits, `_`, `-` and `.`; 128 characters at most; no leading dash or dot. */
const idPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/

export const documentId = z.string().regex(idPattern, {
  error: (issue) => `Malformed document ID: ${JSON.stringify(issue.input)}`,
})

const attributes = z.record(z.string(), z.unknown())
const positions = { items: z.array(z.unknown()) }

export const patchOperations = z.object({
  set: attributes.optional(),
  setIfMissing: attributes.optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: z
    .union([
      z.object({ before: z.string(), ...positions }),
      z.object({ after: z.string(), ...positions }),
      z.object({ replace: z.string(), ...positions }),
    ])
    .optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  merge: attributes.optional(),
})

const byQuery = { query: z.string().min(1), params: attributes.optional() }

/** An id may be missing, or end in a dot: the lake then makes (the rest of) one. */
const newDocument = z.looseObject({
  _id: z.union([documentId, z.literal('')]).optional(),
  _type: z.string().min(1),
})

const knownDocument = z.looseObject({ _id: documentId, _type: z.string().min(1) })

const revision = { ifRevisionID: z.string().optional() }

export const mutationSchema = z.union(
  [
    z.strictObject({ create: newDocument }),
    z.strictObject({ createOrReplace: knownDocument }),
    z.strictObject({ createIfNotExists: knownDocument }),
    z.strictObject({
      delete: z.union([
        z.object({ id: documentId, purge: z.boolean().optional(), ...revision }),
        z.object({ ...byQuery, purge: z.boolean().optional() }),
      ]),
    }),
    z.strictObject({
      patch: z.union([
        patchOperations.extend({ id: documentId, ...revision }),
        patchOperations.extend(byQuery),
      ]),
    }),
  ],
  {
    error:
      'must be one of create, createOrReplace, createIfNotExists, delete, patch, with its documented fields',
  },
)

export const mutateBody = z.object({
  mutations: z.array(mutationSchema).max(10_000),
  transactionId: z.string().min(1).max(128).optional(),
})

export type Mutation = z.infer<typeof mutationSchema>
export type PatchOperations = z.infer<typeof patchOperations>
export type NewDocument = z.infer<typeof newDocument>
