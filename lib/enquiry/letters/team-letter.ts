import { disciplines, isChoice, topics } from '../choices.ts'
import type { Enquiry } from '../document.ts'
import { masked, type Said, saidIn } from '../said.ts'
import { escapeHtml, headerLine, htmlOf, type Letter } from './letter.ts'

export interface TeamLetterOptions {
  to: readonly string[]
  /** Where the enquiry is answered. */
  inboxUrl: string
  messageId: string
}

const moments = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** Tells the team of an enquiry. What may tell of a patient stays in the lake. */
export function teamLetter(
  enquiry: Enquiry,
  { to, inboxUrl, messageId }: TeamLetterOptions,
): Letter {
  const said = saidIn(enquiry).map(masked)
  const held = said.filter(({ suspected }) => suspected.length > 0)
  const topic = topics[enquiry.topic]
  const subject = headerLine(['Enquiry', topic, ...aboutWhom(enquiry)].join(' · '), 120)
  const until = `Reply by ${moments.format(new Date(enquiry.replyBy))} UTC`
  const note =
    held.length > 0
      ? `It may tell of a patient (${held.map(({ label }) => label.toLowerCase()).join(', ')}), so that part is not in this mail. Do not forward it; read and redact it in the inbox.`
      : ''
  const lines = said.map(({ label, words }) =>
    words.includes('\n') ? `${label}:\n${words}` : `${label}: ${words}`,
  )
  const reply = isHeld(said, 'email')
    ? 'Answer from the inbox: the address is held back.'
    : 'Answer this mail to write to the sender, then mark the enquiry as replied in the inbox.'
  return {
    to,
    ...(!isHeld(said, 'email') && { replyTo: headerLine(enquiry.email, 254) }),
    subject,
    text: [`${topic}. ${until}.`, note, lines.join('\n'), `${reply}\n${inboxUrl}`]
      .filter(Boolean)
      .join('\n\n'),
    html: htmlOf(
      subject,
      [
        `<p><strong>${escapeHtml(topic)}.</strong> ${escapeHtml(until)}.</p>`,
        note && `<p><strong>${escapeHtml(note)}</strong></p>`,
        `<dl>${said.map(definition).join('')}</dl>`,
        `<p>${escapeHtml(reply)}</p><p><a href="${escapeHtml(inboxUrl)}">Open it in the inbox</a></p>`,
      ].join(''),
    ),
    messageId,
    kind: 'auto-generated',
  }
}

const isHeld = (said: readonly Said[], field: string) =>
  said.some((one) => one.field === field && one.suspected.length > 0)

const definition = ({ label, words }: Said) =>
  `<dt><strong>${escapeHtml(label)}</strong></dt><dd style="margin:0 0 .75em">${escapeHtml(words).replaceAll('\n', '<br>')}</dd>`

/** For the subject: what tells one enquiry from another, unless it may tell of a patient. */
function aboutWhom(enquiry: Enquiry): string[] {
  const held = new Set(enquiry.suspected.map(({ field }) => field))
  const { topic, organization, state, discipline } = enquiry
  if (topic === 'partner' && organization && !held.has('organization')) {
    return state ? [headerLine(organization, 60), state] : [headerLine(organization, 60)]
  }
  return topic === 'careers' && isChoice(disciplines, discipline) ? [disciplines[discipline]] : []
}
