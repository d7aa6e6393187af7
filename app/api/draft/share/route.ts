import { validatePreviewUrl } from '@sanity/preview-url-secret'
import { z } from 'zod'
import { documentPath, paths } from '#lib/paths.ts'
import { linkSecret } from '#lib/preview/link-secret.ts'
import { linkLife, newLinkKey, previewToken } from '#lib/preview/preview-link.ts'
import { limitedBody } from '#lib/security/limited-body.ts'
import { client } from '#sanity/client.ts'
import { env } from '#sanity/env.ts'

const asked = z.object({
  /** Of the document. */
  id: z.string().regex(/^[\w-]{1,128}$/),
  /** One that the Studio has just written into the content: who can do that is an editor. */
  secret: z.string().min(1).max(200),
})
const addressed = z.object({ _type: z.string(), slug: z.string().nullable() }).nullable()

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/**
 * Makes a link that shows the draft of one page to whoever has it, for seven days. Asked by the
 * Studio, for an editor: it proves itself as Presentation does, by a secret in the content. The link
 * works once the editor has kept it (sanity/publishing/preview-links.ts), and for as long.
 */
export async function POST(request: Request) {
  const body = asked.safeParse(jsonOf(await limitedBody(request, 2_000)))
  if (!body.success) return answer(400, { error: 'Send {"id", "secret"}.' })
  const secretOfLinks = await linkSecret(env.previewKey)
  // Links are answered by the front door; without it, nobody could open them.
  if (!secretOfLinks || !env.INTERNAL_SECRET) {
    return answer(501, { error: 'Preview links are not set up on this site.' })
  }
  const reader = client.withConfig({ token: env.readToken, stega: false })
  const { id, secret } = body.data
  const proof = `${env.SITE_URL}/?sanity-preview-secret=${encodeURIComponent(secret)}`
  const { isValid } = await validatePreviewUrl(reader, proof)
  if (!isValid) return answer(403, { error: 'Only editors can share a preview.' })
  const query = '*[_id == $id][0]{_type, "slug": slug.current}'
  const found: unknown = await reader.fetch(query, { id }, { perspective: 'drafts' })
  const document = addressed.parse(found)
  if (!document || documentPath(document) === null) {
    return answer(404, { error: 'This has no page of its own yet. Give it an address first.' })
  }
  const until = new Date(Date.now() + linkLife)
  const link = newLinkKey()
  const token = previewToken({ documentId: id, until, key: link }, secretOfLinks)
  return answer(201, {
    url: new URL(paths.sharedPreview(token), env.SITE_URL).href,
    until: until.toISOString(),
    key: link,
  })
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
