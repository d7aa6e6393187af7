import { topics } from './choices.ts'
import type { Enquiry } from './document.ts'
import { masked, saidIn, saidLabels } from './said.ts'

const own = ['Came', 'About', 'Status', 'Reply by', 'Assigned to']
const heads = [...own, ...Object.values(saidLabels), 'May tell of a patient', 'Redacted']

/**
 * Enquiries as a table for a spreadsheet (RFC 4180, with the mark by which Excel knows UTF-8).
 * What may tell of a patient is held back, as in mails.
 */
export function exportedCsv(enquiries: readonly Enquiry[]): string {
  const rows = enquiries.map((enquiry) => {
    const { receivedAt, topic, status, replyBy, assignee = '', redactedAt = '' } = enquiry
    const said = new Map(saidIn(enquiry).map((one) => [one.label, masked(one).words]))
    const suspected = [...new Set(enquiry.suspected.map(({ kind }) => kind))].join(', ')
    return [
      ...[receivedAt, topics[topic], status, replyBy, assignee],
      ...Object.values(saidLabels).map((label) => said.get(label) ?? ''),
      ...[suspected, redactedAt],
    ]
  })
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** What a spreadsheet would take for a formula: it stands behind an apostrophe, as OWASP advises. */
const formula = /^[\s\p{C}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
