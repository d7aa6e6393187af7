import 'server-only'
import { cookies } from 'next/headers'
import { guestCookie } from '#lib/preview/preview-link.ts'

/**
 * Until when the link works by which a guest sees this draft; null for an editor. To be asked in
 * draft mode only: it makes a page one of its request.
 */
export async function guestUntil(): Promise<string | null> {
  return (await cookies()).get(guestCookie)?.value ?? null
}
