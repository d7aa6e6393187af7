import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { noteContentChange } from '#lib/search/site-index.ts'
import { limitedBody } from '#lib/security/limited-body.ts'
import { knowsSecret } from '#lib/security/same-secret.ts'
import { SeenOnce } from '#lib/security/seen-once.ts'
import { freshSignature, longestAge } from '#lib/security/webhook.ts'
import { changeOf } from '#lib/security/webhook-payload.ts'
import { env } from '#sanity/env.ts'
import { changedTags, everythingTag } from '#sanity/tags.ts'

const largestBody = 64 * 1_024
const ofTheFrontDoor = z.object({ tags: z.array(z.string().max(256)).min(1).max(2_000) })
/** A signature is good for five minutes before and after its time. */
const signatures = new SeenOnce(2 * longestAge, 10_000)

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status, headers: { 'cache-control': 'no-store' } })

/** `'max'` and never `{expire: 0}`: with the lake down, the old page stays. */
function mark(tags: string[]) {
  noteContentChange()
  for (const tag of tags) revalidateTag(tag, 'max')
  return Response.json({ marked: tags.length }, { headers: { 'cache-control': 'no-store' } })
}

function markForFrontDoor(body: string) {
  try {
    return mark(ofTheFrontDoor.parse(JSON.parse(body)).tags)
  } catch {
    return refuse(400, 'Send {"tags": […]}.')
  }
}

/** For hosts without a long-lived process, where nobody follows the lake: docs/operators.md. */
async function markForWebhook(request: Request, body: string) {
  const secret = env.SANITY_WEBHOOK_SECRET
  if (!secret) return refuse(501, 'The webhook is not set up: SANITY_WEBHOOK_SECRET is not set.')
  const header = request.headers.get('sanity-webhook-signature')
  const now = Date.now()
  const signature = await freshSignature({ body, signature: header, secret, now })
  if (!signature) return refuse(401, 'Not signed, or not just now.')
  const change = changeOf(body)
  if (!change) return refuse(400, 'Send {"syncTags": […]} of 1 to 100 tags, or {"_id", "_type"}.')
  if (!signatures.letIn(signature, now)) return refuse(409, 'This was sent before.')
  return mark(change === 'everything' ? [everythingTag] : changedTags(change))
}

/**
 * Marks what is stale: the next reader gets the old page while the new one is made. Called by the
 * front door for every live event, and by Sanity's signed webhook.
 */
export async function POST(request: Request) {
  const body = await limitedBody(request, largestBody)
  if (body === null) return refuse(413, 'This is too much to send at once.')
  const isFrontDoor = knowsSecret(request.headers.get('x-internal-secret'), env.INTERNAL_SECRET)
  return isFrontDoor ? markForFrontDoor(body) : markForWebhook(request, body)
}
