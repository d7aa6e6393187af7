import type { Letter } from '#lib/enquiry/letters/letter.ts'

/** Hands a letter to whatever takes mail from here. */
export interface Mailer {
  /** @throws MailFault */
  send(letter: Letter): Promise<void>
}

/** Why a letter was not taken, in words that name nobody. */
export class MailFault extends Error {
  /** As the mail library calls it, for the log. */
  readonly code: string
  /** No letter would be taken now: the server is away, hangs, or does not know us. */
  readonly isForAll: boolean
  /** This letter will not be taken later either. */
  readonly isFinal: boolean

  constructor(
    message: string,
    {
      code,
      isForAll = false,
      isFinal = false,
    }: { code: string; isForAll?: boolean; isFinal?: boolean },
  ) {
    super(message)
    this.code = code
    this.isForAll = isForAll
    this.isFinal = isFinal
  }
}

/** What is kept of an error of the mail library: its own text may hold addresses. */
export function mailFaultOf(fault: unknown): MailFault {
  if (fault instanceof MailFault) return fault
  const code = fieldOf(fault, 'code') ?? 'EUNKNOWN'
  const answer = Number(fieldOf(fault, 'responseCode'))
  const said = answer >= 400 ? ` (it answered ${answer})` : ''
  switch (code) {
    case 'EABORT':
    case 'ETIMEDOUT':
      return new MailFault('The mail server did not answer in time.', { code, isForAll: true })
    case 'EAUTH':
    case 'ENOAUTH':
      return new MailFault(`The mail server does not know us${said}. See SMTP_URL.`, {
        code,
        isForAll: true,
      })
    case 'ETLS':
      return new MailFault('The connection to the mail server could not be encrypted.', {
        code,
        isForAll: true,
      })
    case 'EENVELOPE':
      // 4xx is “not now”; without an answer, the library itself knows the address for impossible.
      return new MailFault(`The mail server does not take mail for this address${said}.`, {
        code,
        isFinal: !(answer >= 400 && answer < 500),
      })
    case 'EMESSAGE':
      return new MailFault(`The mail server did not take this mail${said}.`, { code })
    default:
      return new MailFault(`The mail server could not be reached${said}.`, { code, isForAll: true })
  }
}

function fieldOf(fault: unknown, name: string): string | undefined {
  const value = fault instanceof Error ? Object.entries(fault).find(([key]) => key === name) : null
  return value?.[1] === undefined ? undefined : String(value[1])
}
