import type { SanityClient } from '@sanity/client'
import type { Enquiry } from '#lib/enquiry/document.ts'
import type { Letter } from '#lib/enquiry/letters/letter.ts'
import {
  claimLasts,
  claimLetter,
  type Due,
  dueLetters,
  type Kind,
  nextLetter,
  noteFailed,
  noteSent,
} from './claims.ts'
import { type Mailer, MailFault } from './mailer.ts'

export interface NotificationsOptions {
  /** With a token that writes, and the perspective `raw`. */
  client: SanityClient
  mailer: Mailer
  /** @throws what the client throws */
  compose: (enquiry: Enquiry, kind: Kind) => Promise<Letter>
  /** Never told a name, an address or a word of what was sent. */
  log: (line: string) => void
  /** Milliseconds of the first pause after the mail server was away; each one more is twice as long. */
  firstPause?: number
  /** True from when the process was told to end: no letter is begun any more. */
  isStopped?: () => boolean
}

const longestPause = 60_000

/**
 * Sends what is due. At least once: a letter is claimed before it is sent and written down after, so
 * two processes never send one at a time, and one that is killed in between sends it again. A letter
 * that came twice can be told by its Message-ID; one that never came, by nothing.
 */
export function notifications(options: NotificationsOptions) {
  const { client, mailer, compose, log, firstPause = 5_000, isStopped = () => false } = options
  /** Sent, but the lake did not hear of it yet. */
  const unrecorded = new Map<string, { id: string; kind: Kind; sentAt: string }>()
  let pause = firstPause
  let notBefore = 0

  const record = async (id: string, kind: Kind, sentAt: string) => {
    unrecorded.set(`${id} ${kind}`, { id, kind, sentAt })
    await noteSent(client, id, kind, sentAt)
    unrecorded.delete(`${id} ${kind}`)
  }

  const fail = async (letter: Due, attempts: number, fault: MailFault) => {
    const { isFinal, code, message: reason } = fault
    const wait = await noteFailed(client, letter, { attempts, reason, isFinal, now: new Date() })
    const then = wait === null ? 'It has failed' : `It is tried again in ${wait / 60_000} min`
    log(`A mail (${letter.kind}) of ${letter.id} was not sent: ${code}. ${then}.`)
  }

  const deliver = async (letter: Due): Promise<'done' | 'not ours' | 'server away'> => {
    const began = Date.now()
    const claim = await claimLetter(client, letter, new Date(began))
    if (claim === null) return 'not ours'
    if (claim === 'unreadable') {
      await fail(letter, letter.attempts + 1, unreadable)
      return 'done'
    }
    const mail = await compose(claim.enquiry, letter.kind)
    // A machine that slept meanwhile no longer holds the claim.
    if (Date.now() - began > claimLasts / 2) return 'not ours'
    try {
      await mailer.send(mail)
    } catch (fault) {
      const known =
        fault instanceof MailFault ? fault : new MailFault(notSent, { code: 'EUNKNOWN' })
      await fail(letter, claim.attempts, ofKind(known, letter.kind))
      return known.isForAll ? 'server away' : 'done'
    }
    await record(letter.id, letter.kind, new Date().toISOString())
    return 'done'
  }

  return {
    /** When something is to be done next. @throws what the client throws */
    async next(): Promise<Date | null> {
      if (unrecorded.size > 0) return new Date()
      const at = await nextLetter(client)
      return at && new Date(Math.max(at.getTime(), notBefore))
    },
    /**
     * Sends until nothing is due, or until the mail server is away.
     * @throws where the lake cannot be reached; nothing is lost, and it can be called again
     */
    async run() {
      for (const { id, kind, sentAt } of [...unrecorded.values()]) await record(id, kind, sentAt)
      let isMoving = true
      while (isMoving && !isStopped()) {
        isMoving = false
        for (const letter of firstOfEach(await dueLetters(client, new Date()))) {
          const outcome = await deliver(letter)
          if (outcome === 'done') isMoving = true
          if (outcome === 'server away') {
            notBefore = Date.now() + pause
            pause = Math.min(pause * 2, longestPause)
            return
          }
          if (outcome === 'done') pause = firstPause
          if (isStopped()) return
        }
      }
    },
  }
}

/** To claim one letter changes the revision of its enquiry: the other one comes with the next look. */
function firstOfEach(letters: readonly Due[]): Due[] {
  return [...new Map(letters.toReversed().map((letter) => [letter.id, letter])).values()].reverse()
}

const notSent = 'The mail could not be written.'
const unreadable = new MailFault('The enquiry could not be read.', { code: 'EREAD', isFinal: true })

/** The team’s address is ours to mend, so mail to it is worth trying again; the sender’s is not. */
function ofKind(fault: MailFault, kind: Kind): MailFault {
  const { message, code, isForAll } = fault
  return kind === 'team' ? new MailFault(message, { code, isForAll }) : fault
}
