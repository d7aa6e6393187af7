import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { auditDocument, type DocumentFinding } from '#lib/claims/audit-document.ts'
import { basesQuery, basisIds, fallenTestOf } from '#lib/claims/fallen-bases.ts'
import { auditedConsents } from './audited-consents.ts'
import { type AuditedOverride, auditedOverrides } from './audited-overrides.ts'

export interface AuditedDocument {
  /** As it is stored: a draft's begins with `drafts.`. */
  readonly id: string
  readonly type: string
  readonly title: string
  readonly findings: readonly DocumentFinding[]
  /** Sentences that stand without a source, each with the reason on record. */
  readonly overrides: readonly AuditedOverride[]
  /** Why readers do not see the document at all; null where they may. */
  readonly withheld: string | null
}

export interface AuditedDataset {
  /** How many documents were read. */
  readonly read: number
  /** Those in which something was found, by type and title. */
  readonly found: readonly AuditedDocument[]
}

const atOnce = 200
const published = { perspective: 'published' } as const

// A private document has another dot in its id; a source quotes, it does not claim.
const page = `*[
  (_id in path("*") || _id in path("drafts.*")) && _id > $after
  && !string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")
  && !(_type in ["source", "credential", "redirect", "costModel"])
] | order(_id) [0...${atOnce}]`

const documents = z.array(
  z.looseObject({
    _id: z.string(),
    _type: z.string(),
    title: z.unknown().optional(),
    name: z.unknown().optional(),
    question: z.unknown().optional(),
  }),
)

/**
 * Looks for claims without a source, or with a retracted one, in every document that readers may
 * see, and in the drafts too where asked. Reasons are private: without a token none is found.
 * @param client must be allowed to read drafts where they are asked for.
 * @throws what the client throws.
 */
export async function auditDataset(
  client: SanityClient,
  { drafts }: { drafts: boolean },
): Promise<AuditedDataset> {
  const reader = client.withConfig({ perspective: drafts ? 'raw' : 'published', useCdn: false })
  const found: AuditedDocument[] = []
  let read = 0
  for (let after = ''; ; ) {
    const some = documents.parse(await reader.fetch(page, { after }))
    read += some.length
    const ids = basisIds(some)
    const reasonOf = fallenTestOf(await client.fetch<unknown>(basesQuery, { ids }, published))
    const overridden = await auditedOverrides(client, some)
    const unconsented = await auditedConsents(client, some, Date.now())
    for (const document of some) {
      const findings = auditDocument(document, reasonOf)
      const overrides = overridden.get(document._id) ?? []
      const withheld = unconsented.get(document._id) ?? null
      const { _id: id, _type: type, title, name, question } = document
      const called = [title, name, question].find((words) => typeof words === 'string')
      if (findings.length > 0 || overrides.length > 0 || withheld) {
        found.push({ id, type, title: String(called ?? id), findings, overrides, withheld })
      }
    }
    after = some.at(-1)?._id ?? ''
    if (some.length < atOnce) break
  }
  const order = ({ type, title }: AuditedDocument) => `${type} ${title}`
  return { read, found: found.toSorted((a, b) => order(a).localeCompare(order(b))) }
}
