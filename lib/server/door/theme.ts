import type { Theme } from '#lib/theme.ts'

/** The choice that a request carries in its `theme` cookie. */
export function themeOf(cookies: string | undefined): Theme {
  const [, chosen] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies ?? '') ?? []
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Writes the choice into a finished page: no script is needed to keep it. */
export function withTheme(html: string, theme: Theme): string {
  return theme === 'system' ? html : html.replace('<html', `<html data-theme="${theme}"`)
}
