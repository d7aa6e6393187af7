import type { Letter } from '#lib/enquiry/letters/letter.ts'

/** A letter as the mail library takes it: addresses as objects, which it never splits. */
export function mailOptions(from: string, letter: Letter) {
  const { subject, text, html, messageId, kind } = letter
  const address = (one: string) => ({ name: '', address: one })
  return {
    from,
    to: letter.to.map(address),
    ...(letter.replyTo && { replyTo: address(letter.replyTo) }),
    subject,
    text,
    html,
    messageId,
    headers: { 'Auto-Submitted': kind, 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
