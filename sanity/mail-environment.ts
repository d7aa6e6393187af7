import { z } from 'zod'

const addresses = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(z.email('must be addresses with commas between them')))

/** Variables of the mail that tells of enquiries. A dataset can be public, so none of this is in it. */
export const mailVariables = {
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an address such as smtps://user:password@mail.example.org',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(
      /^[^<>\p{C}]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/u,
      'must be an address such as Vivacity Perfusion <no-reply@example.org>',
    )
    .optional(),
  ENQUIRIES_TO_PARTNER: addresses.optional(),
  ENQUIRIES_TO_CAREERS: addresses.optional(),
  ENQUIRIES_TO_OTHER: addresses.optional(),
}

type MailValues = z.infer<z.ZodObject<typeof mailVariables>>

/** Mail that nobody sends needs addresses all the same; these lead nowhere. */
const nowhere = (name: string) => `${name}@localhost`

/**
 * Where mail goes, and from whom.
 * @throws an Error of one line where a mail server is set and something beside it is missing.
 */
export function mailSettings(values: MailValues) {
  const names = [
    'MAIL_FROM',
    'ENQUIRIES_TO_PARTNER',
    'ENQUIRIES_TO_CAREERS',
    'ENQUIRIES_TO_OTHER',
  ] as const
  const missing = names.filter((name) => values[name] === undefined)
  if (values.SMTP_URL && missing.length > 0) {
    throw new Error(
      `The environment is not usable. ${missing.join(', ')}: needed with SMTP_URL. See .env.example.`,
    )
  }
  return {
    smtpUrl: values.SMTP_URL,
    from: values.MAIL_FROM ?? `Vivacity Perfusion <${nowhere('no-reply')}>`,
    recipients: {
      partner: values.ENQUIRIES_TO_PARTNER ?? [nowhere('partner')],
      careers: values.ENQUIRIES_TO_CAREERS ?? [nowhere('careers')],
      other: values.ENQUIRIES_TO_OTHER ?? [nowhere('other')],
    },
  }
}
