import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { createClient } from '@sanity/client'
import { approvalOf } from '#lib/review/approved.fixture.ts'

/** Where the lake of this run listens, and where it keeps what it is told. */
export const lakeUrl = process.env.LAKE_URL ?? 'http://localhost:3030'
const lakeDir = process.env.LAKE_DIR ?? '.lake'

const client = createClient({
  projectId: 'vivacity',
  dataset: 'local',
  apiVersion: '2025-10-01',
  apiHost: lakeUrl,
  useProjectHostname: false,
  useCdn: false,
  maxRetries: 0,
})

/** What a public visitor may ask of the lake. */
export const anonymous = client
/** What an editor may do, by the plain client. */
export const editor = client.withConfig({ token: 'local-editor', perspective: 'raw' })

type FaultName = 'down' | 'slow' | 'reset' | 'error' | 'rubbish' | 'drop-streams'

/**
 * Asks the lake to fail in this way: the same as `curl -X POST …/faults -d '{"name":"down"}'`.
 * @param ms how long `slow` waits; ten seconds where nothing is said
 */
export async function switchOn(name: FaultName, match = '/data/query', ms?: number) {
  const answer = await fetch(`${lakeUrl}/faults`, {
    method: 'POST',
    headers: { authorization: 'Bearer local-editor', 'content-type': 'application/json' },
    body: JSON.stringify({ name, match, ms }),
  })
  expect(answer.ok).toBe(true)
}

export async function switchOffFaults() {
  const headers = { authorization: 'Bearer local-editor' }
  expect((await fetch(`${lakeUrl}/faults`, { method: 'DELETE', headers })).ok).toBe(true)
}

/** How many requests came to each endpoint of the lake so far. */
export async function lakeRequests(): Promise<Record<string, number>> {
  const headers = { authorization: 'Bearer local-editor' }
  const { requests } = await (await fetch(`${lakeUrl}/faults`, { headers })).json()
  return requests
}

/** Longer than it takes a site to open a stream again that was cut. */
const quiet = 2_000

/**
 * Waits until these sites have no page to make anew, and then until nobody has asked the lake
 * anything for two seconds. To be asked how it is, a site asks the lake, so one comes after the other.
 */
export async function whenLakeIsQuiet(...sites: string[]) {
  for (const site of sites) {
    const waiting = async () => (await (await fetch(`${site}/api/health`)).json()).pagesWaiting
    await expect.poll(waiting, { message: `pages of ${site}`, timeout: 60_000 }).toBe(0)
  }
  let before = ''
  let since = Date.now()
  const quietFor = async () => {
    const now = JSON.stringify(await lakeRequests())
    if (now !== before) since = Date.now()
    before = now
    return Date.now() - since
  }
  await expect.poll(quietFor, { intervals: [250], timeout: 60_000 }).toBeGreaterThan(quiet)
}

/** Prepares an article, while the lake can be asked. @returns how to publish it. */
export async function articleToPublish(_id: string, title: string) {
  const { topic, author } = await anonymous.fetch<{ topic: string; author: string }>(
    '*[_type == "article" && defined(topic) && defined(authors[0])] | order(_id)[0]{"topic": topic._ref, "author": authors[0]._ref}',
  )
  const reference = (_ref: string) => ({ _type: 'reference', _ref })
  const slug = { _type: 'slug', current: _id }
  return async () => {
    await editor.createOrReplace({
      _id,
      _type: 'article',
      title,
      slug,
      dek: 'Written by a test.',
      audience: 'public',
      topic: reference(topic),
      authors: [{ ...reference(author), _key: 'author' }],
      publishedAt: new Date().toISOString(),
    })
  }
}

/** Has somebody who did not write this article approve it as it is now, draft before published. */
export async function approve(documentId: string) {
  const [draft, published] = await editor.getDocuments([`drafts.${documentId}`, documentId])
  const reviewer = await editor.fetch<string>(
    '*[_type == "medicalApproval" && !(reviewer._ref in $authors)] | order(_id)[0].reviewer._ref',
    { authors: (draft ?? published)?.authors?.map(({ _ref }: { _ref: string }) => _ref) ?? [] },
  )
  const given = { documentId, draft: draft ?? null, published: published ?? null, reviewer }
  await editor.mutate(approvalOf(given))
}

/**
 * An article to change: its text below the title is seen on its page. One that nobody approved: of
 * the others, readers keep the approved text.
 */
export const anArticle = () =>
  anonymous.fetch<{ _id: string; slug: string; dek: string }>(
    '*[_type == "article" && !defined(review)] | order(_id)[0]{_id, "slug": slug.current, dek}',
  )

const pidOfLake = () => Number(readFileSync(join(lakeDir, 'lake.pid'), 'utf8'))

/** Kills the lake with no chance to say goodbye, and waits until its keeper has started another. */
export async function killLake() {
  const killed = pidOfLake()
  process.kill(killed, 'SIGKILL')
  await expect
    .poll(async () => pidOfLake() !== killed && (await fetch(`${lakeUrl}/v1/ping`)).ok, {
      timeout: 20_000,
    })
    .toBe(true)
}
