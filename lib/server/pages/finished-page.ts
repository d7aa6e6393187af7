import { withHtmlNames } from './attribute-names.ts'
import { pagePolicy } from './content-policy.ts'
import { withFontPreloads } from './font-preloads.ts'
import type { Answer } from './kept-answer.ts'
import { withoutRevision } from './page-revision.ts'
import { withPageStyles } from './page-styles.ts'
import { isHydrated, withoutFrameworkScripts } from './scripts.ts'
import { withShortHead } from './short-head.ts'
import { withTabIcon } from './tab-icon.ts'

/**
 * Makes of a page as Next renders it the file that readers get: without the framework's scripts
 * and with only the styles it uses, unless it has a client component.
 */
export function finishPage(rendered: string): string {
  const page = withoutRevision(rendered)
  if (isHydrated(page)) return page
  const short = withFontPreloads(withShortHead(withoutFrameworkScripts(page)))
  return withHtmlNames(withPageStyles(withTabIcon(short)))
}

/** What is said with a finished page: its Content-Security-Policy. */
export function headersOfPage(html: string) {
  return { 'content-security-policy': pagePolicy(html) }
}

/** A rendered page as a whole answer. */
export function answerOfPage(rendered: string): Answer {
  const html = finishPage(rendered)
  return {
    body: Buffer.from(html),
    headers: { 'content-type': 'text/html; charset=utf-8', ...headersOfPage(html) },
  }
}
