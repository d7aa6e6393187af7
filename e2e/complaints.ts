import type { Page } from '@playwright/test'
import { z } from 'zod'

const violation = z.object({
  issue: z.object({
    details: z.object({
      contentSecurityPolicyIssueDetails: z.object({
        violatedDirective: z.string(),
        contentSecurityPolicyViolationType: z.string(),
        blockedURL: z.string().optional(),
      }),
    }),
  }),
})

/**
 * Collects all that a browser complains of on a page from now on: what a policy stopped, as its
 * developer tools list it, errors and warnings of the console, faults of scripts, and dialogs.
 */
export async function collectComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = []
  const tools = await page.context().newCDPSession(page)
  tools.on('Audits.issueAdded', (event) => {
    const found = violation.safeParse(event).data?.issue.details.contentSecurityPolicyIssueDetails
    if (!found) return
    const { violatedDirective, contentSecurityPolicyViolationType: type, blockedURL } = found
    const what = blockedURL || type.replace(/^k|Violation$/g, '').toLowerCase()
    complaints.push(`policy: ${violatedDirective} ${what}`)
  })
  await tools.send('Audits.enable')
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (fault) => complaints.push(`thrown: ${fault.message}`))
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  return complaints
}

/** What a policy stopped, without repeats, addresses by their host alone; and faults, as they are. */
export function stoppedBy(complaints: readonly string[]): string[] {
  const stopped = complaints.filter((text) => /^(?:policy|thrown|dialog):/.test(text))
  return [...new Set(stopped.map((text) => text.replace(/(\w:\/\/[^/]+)\S*/g, '$1')))].sort()
}
