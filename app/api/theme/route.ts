import { pathOfReferrer } from '#lib/local-path.ts'
import { paths } from '#lib/paths.ts'
import { chosenTheme, themeCookie } from '#lib/theme.ts'
import { env } from '#sanity/env.ts'

const most = 100

/** Keeps a reader's choice of colors and shows the same page again, at the switch. */
export async function POST(request: Request) {
  const form = await request.text()
  const theme = form.length <= most ? chosenTheme(new URLSearchParams(form)) : null
  if (!theme) return new Response('Choose light, dark or system.', { status: 400 })
  const back = `${pathOfReferrer(request) ?? paths.home()}#colors`
  return new Response(null, {
    status: 303,
    headers: {
      location: back,
      'set-cookie': themeCookie(theme, env.SITE_URL),
      'cache-control': 'no-store',
    },
  })
}
