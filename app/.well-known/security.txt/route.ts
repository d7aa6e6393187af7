import { paths } from '#lib/paths.ts'
import { securityText } from '#lib/security/security-text.ts'
import { getPublishedSettings } from '#sanity/content/settings.ts'
import { getToday } from '#sanity/content/today.ts'
import { env } from '#sanity/env.ts'

/** Whom to tell of a hole in the site: who is named for that, else who answers our mail. */
export async function GET() {
  const [settings, today] = await Promise.all([getPublishedSettings(), getToday()])
  const mail = settings?.email ? `mailto:${settings.email}` : undefined
  const text = securityText({
    contacts: [env.SECURITY_CONTACT ?? mail].filter((contact) => contact !== undefined),
    canonical: new URL(paths.securityContact(), env.SITE_URL).href,
    today,
  })
  if (text === null) return new Response('Not found\n', { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
