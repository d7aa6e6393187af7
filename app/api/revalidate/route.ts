import { timingSafeEqual } from 'node:crypto'
import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { env } from '#sanity/env.ts'

const bodySchema = z.object({ tags: z.array(z.string().max(256)).min(1).max(2_000) })

function isTheFrontDoor(request: Request): boolean {
  const secret = env.INTERNAL_SECRET
  const given = request.headers.get('x-internal-secret')
  if (!secret || !given || given.length !== secret.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(secret))
}

/**
 * Marks tags as stale: the next reader gets the old page while the new one is made.
 * `'max'` and never `{expire: 0}`: with the lake down, the old page stays.
 */
export async function POST(request: Request) {
  if (!isTheFrontDoor(request)) return Response.json({ error: 'Not allowed.' }, { status: 401 })
  const parsed = bodySchema.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({ error: 'Send {"tags": […]}.' }, { status: 400 })
  for (const tag of parsed.data.tags) revalidateTag(tag, 'max')
  return Response.json({ marked: parsed.data.tags.length })
}
