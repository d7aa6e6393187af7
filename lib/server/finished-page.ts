import { pagePolicy } from './content-policy.ts'
import type { Answer } from './kept-answer.ts'
import { withPageStyles } from './page-styles.ts'
import { isHydrated, withoutFrameworkScripts } from './scripts.ts'

export interface FinishedPage {
  html: string
  /** Its Content-Security-Policy. */
  policy: string
}

/**
 * Makes of a page as Next renders it the file that readers get: without the framework's scripts
 * and with only the styles it uses, unless it has a client component; under a policy of its own.
 */
export function finishPage(rendered: string): FinishedPage {
  const html = isHydrated(rendered) ? rendered : withPageStyles(withoutFrameworkScripts(rendered))
  return { html, policy: pagePolicy(html) }
}

/** A rendered page as a whole answer. */
export function answerOfPage(rendered: string): Answer {
  const { html, policy } = finishPage(rendered)
  return {
    body: Buffer.from(html),
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  }
}
