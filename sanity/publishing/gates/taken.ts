import { z } from 'zod'
import { type Asking, sluggedAlike } from '#sanity/schema/rules/ask-lake.ts'
import { conflictOf } from '#sanity/schema/rules/redirects.ts'
import { tooManyTopics } from '#sanity/schema/rules/topics.ts'
import { abbreviationTwin, doiTwin, pmidTwin, termTwin } from '#sanity/schema/rules/twins.ts'
import type { FieldPath, Gate, StoredDocument } from '../change.ts'

const text = z.string().trim().min(1).optional().catch(undefined)
const names = z.object({
  title: text,
  abbreviation: text,
  doi: text,
  pmid: text,
  slug: z.object({ current: text }).optional().catch(undefined),
  aliases: z.array(z.string()).optional().catch(undefined),
})

/** A rule that asks for other documents: what is wrong, or null; and at which field. */
type Asked = [problem: Promise<string | null>, field?: string]

/**
 * What only one document may have. The form asks for it while somebody writes; by the moment of a
 * schedule another may have taken it. All other rules of the form look at the document alone, and
 * that is the same as when it was scheduled.
 */
export const takenGate: Gate = async ({ draft, published, client }) => {
  const asking: Asking = { getClient: () => client, document: draft }
  const found = await Promise.all(
    rulesFor(draft, published === null, asking).map(async ([problem, field]) => {
      const what = await problem
      const path: FieldPath = field ? [field] : []
      return what ? [{ what, todo: 'Change this document or the other one.', path }] : []
    }),
  )
  return found.flat()
}

function rulesFor(draft: StoredDocument, isNew: boolean, asking: Asking): Asked[] {
  const { title, abbreviation, doi, pmid, slug, aliases = [] } = names.parse(draft)
  const rules: Asked[] = slug?.current
    ? [[addressTwin(draft._type, slug.current, asking), 'slug']]
    : []
  switch (draft._type) {
    case 'source':
      return [...rules, [doiTwin(doi, asking), 'doi'], [pmidTwin(pmid, asking), 'pmid']]
    case 'credential':
      return [...rules, [abbreviationTwin(abbreviation, asking), 'abbreviation']]
    case 'glossaryTerm':
      return [...rules, [termTwin(title, asking), 'title'], [termTwin(aliases, asking), 'aliases']]
    case 'topic':
      return isNew ? [...rules, [tooManyTopics(asking)]] : rules
    case 'redirect':
      return [...rules, [conflictOf(draft, asking)]]
    default:
      return rules
  }
}

async function addressTwin(type: string, slug: string, asking: Asking): Promise<string | null> {
  const twin = await sluggedAlike(type, slug, asking)
  return twin && `“${twin}” has this address already.`
}
