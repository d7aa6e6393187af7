import { formatPhone } from '../../phone.ts'
import type { Enquiry } from '../document.ts'
import { lengthInWords } from '../reply-time.ts'
import { headerLine, htmlOf, type Letter, paragraphs } from './letter.ts'

/** What editors say of the topic, and how we are reached. */
export interface TopicWords {
  /** What happens next. */
  readonly next?: string | undefined
  /** Who answers. */
  readonly contact?: string | undefined
  /** In E.164. */
  readonly phone?: string | undefined
}

/**
 * Tells the sender that the enquiry came. It holds nothing that the sender typed, not even the name:
 * whoever writes somebody else's address into the form cannot make us send that person a text.
 */
export function acknowledgement(
  enquiry: Enquiry,
  { next, contact, phone }: TopicWords,
  messageId: string,
): Letter {
  const subject = 'We have received your message'
  const promised = Date.parse(enquiry.replyBy) - Date.parse(enquiry.receivedAt)
  const number = phone && formatPhone(phone)
  const text = [
    'Hello,',
    `Your message to Vivacity Perfusion has arrived. ${contact ? `${contact} replies` : 'We reply'} within ${lengthInWords(promised)}.`,
    next && `What happens next: ${next}`,
    number && `If it cannot wait, call us at ${number}.`,
    'In an emergency, call 911. Please do not send us information about a patient by mail.',
    'You get this because somebody entered your address at our contact form. If it was not you, there is nothing you need to do.',
    'Vivacity Perfusion',
  ]
    .filter(Boolean)
    .join('\n\n')
  return {
    to: [headerLine(enquiry.email, 254)],
    subject,
    text,
    html: htmlOf(subject, paragraphs(text)),
    messageId,
    kind: 'auto-replied',
  }
}
