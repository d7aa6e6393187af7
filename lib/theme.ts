/** What a reader may choose; `system` follows the device. */
const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

const year = 60 * 60 * 24 * 365

/** The choice in a posted form, or null where it is none of ours. */
export function chosenTheme(form: URLSearchParams): Theme | null {
  return themes.find((theme) => theme === form.get('theme')) ?? null
}

/**
 * The cookie that keeps the choice for a year, or takes it back for `system`.
 * It is a preference and nothing else: no name, no number, the same for everyone who chose it.
 * @param site `SITE_URL`
 */
export function themeCookie(theme: Theme, site: string): string {
  const age = theme === 'system' ? 0 : year
  const secure = site.startsWith('https:') ? '; Secure' : ''
  return `theme=${age ? theme : ''}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`
}
