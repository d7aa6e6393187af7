import { createClient } from '@sanity/client'
import { z } from 'zod'
import { approvalMutations } from '#lib/review/decisions.ts'
import { localTokens } from '#sanity/lake/guard.ts'
import { PlainFault } from '../launch/fail.ts'
import { ports } from './plan.ts'

export const lakeUrl = `http://127.0.0.1:${ports.lake}`
export const lakeToken = localTokens.editor

const approvalSchema = z.object({
  reviewer: z.object({ _ref: z.string() }),
  nextDue: z.string(),
})
const articleSchema = z.object({ id: z.string(), slug: z.string() })

/** What the benchmark asks of the lake of its own site: as an editor, by the public API. */
export function benchLake() {
  const client = createClient({
    projectId: 'vivacity',
    dataset: 'local',
    apiVersion: '2025-10-01',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'published',
    token: lakeToken,
    timeout: 60_000,
  })
  const raw = client.withConfig({ perspective: 'raw' })
  /** What a reviewer does: of an article that was approved, readers get nothing else before. */
  const approveAgain = async (id: string) => {
    const found = await raw.getDocuments([`approval.${id}`, `drafts.${id}`, id])
    const [approval = null, draft = null, published = null] = found
    const given = approvalSchema.safeParse(approval)
    if (!given.success || !draft) return
    const { reviewer, nextDue } = given.data
    const mutations = approvalMutations({
      documentId: id,
      type: 'article',
      document: draft,
      draft,
      published,
      approval,
      isRequested: false,
      reviewer: reviewer._ref,
      approvedAt: new Date().toISOString(),
      nextDue,
    })
    await client.mutate(mutations)
  }
  const pair = (id: string) => ({ draftId: `drafts.${id}`, publishedId: id })
  return {
    /** The article with the most text. */
    async longestArticle() {
      const query =
        '*[_type == "article" && defined(slug.current)] | order(length(pt::text(body)) desc)[0]{"id": _id, "slug": slug.current}'
      const found = articleSchema.nullable().parse(await client.fetch<unknown>(query))
      if (!found) throw new PlainFault('The sample content has no article.')
      return found
    },
    /** Slugs and ids of so many articles, the newest or the oldest. */
    async articles(order: 'newest' | 'oldest', count: number) {
      const direction = order === 'newest' ? 'desc' : 'asc'
      const query = `*[_type == "article" && defined(slug.current)] | order(publishedAt ${direction}, _id ${direction})[0...${count}]{"id": _id, "slug": slug.current}`
      return z.array(articleSchema).parse(await client.fetch<unknown>(query))
    },
    async articleCount() {
      const query = 'count(*[_type == "article" && defined(slug.current)])'
      return z.number().parse(await client.fetch<unknown>(query))
    },
    /** The topic that most articles have. */
    async topicSlug() {
      const query =
        '*[_type == "topic"]{"slug": slug.current, "n": count(*[_type == "article" && topic._ref == ^._id])} | order(n desc)[0].slug'
      return z.string().parse(await client.fetch<unknown>(query))
    },
    async titleOf(id: string) {
      return z.string().parse(await client.fetch<unknown>('*[_id == $id][0].title', { id }))
    },
    async editTitle(id: string, title: string) {
      const patch = { set: { title } }
      await client.action({ actionType: 'sanity.action.document.edit', ...pair(id), patch })
      await approveAgain(id)
    },
    async publish(id: string) {
      await client.action({ actionType: 'sanity.action.document.publish', ...pair(id) })
    },
  }
}

export type BenchLake = ReturnType<typeof benchLake>
