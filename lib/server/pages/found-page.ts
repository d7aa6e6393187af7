import type { Theme } from '#lib/theme.ts'
import { withTheme } from '../door/theme.ts'
import { withoutComingParts, withoutEndedParts } from './ending-parts.ts'
import { finishPage, headersOfPage } from './finished-page.ts'
import type { Answer } from './kept-answer.ts'

/** A page that Next drew for one request, as that reader gets it: finished like one that is kept. */
export function foundPage(rendered: string, theme: Theme): Answer {
  const finished = finishPage(rendered)
  const shown = withoutComingParts(withoutEndedParts(finished, Date.now()) ?? finished)
  const html = withTheme(shown, theme)
  const headers = { 'content-type': 'text/html; charset=utf-8', ...headersOfPage(html) }
  return { body: Buffer.from(html), headers }
}
