import { createTransport } from 'nodemailer'
import { mailOptions } from './mail-options.ts'
import { type Mailer, mailFaultOf } from './mailer.ts'

export interface SmtpMailerOptions {
  /** Such as `smtps://user:password@mail.example.org`. */
  url: string
  from: string
  /** Milliseconds for one letter from the first byte to the last, whatever the server does. */
  longest?: number
}

/** Milliseconds. Half of what a claim on a letter lasts (claims.ts), so that it is never sent twice. */
const longestLetter = 60_000
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** Sends by SMTP, one connection a letter; encrypted, unless the server is on this machine. */
export function smtpMailer({ url, from, longest = longestLetter }: SmtpMailerOptions): Mailer {
  const step = Math.min(20_000, longest)
  const transport = createTransport({
    url,
    requireTLS: !loopback.test(new URL(url).hostname),
    connectionTimeout: step,
    greetingTimeout: step,
    socketTimeout: step,
    dnsTimeout: step,
  })
  return {
    async send(letter) {
      try {
        const signal = AbortSignal.timeout(longest)
        await transport.sendMail({ ...mailOptions(from, letter), signal })
      } catch (fault) {
        throw mailFaultOf(fault)
      }
    },
  }
}
