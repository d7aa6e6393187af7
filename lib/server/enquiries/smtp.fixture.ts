import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** How the server treats a letter. */
type Manner = 'take' | 'busy' | 'refuse the address' | 'hang'

interface TakenLetter {
  from: string
  to: string[]
  /** As it came over the wire, the lines that were cut in the text put together again. */
  raw: string
  messageId: string
}

/** A real SMTP server on a free port, whose manners a test may change. It ends with the test. */
export async function serveMail({ port = 0, delay = 0 } = {}) {
  const letters: TakenLetter[] = []
  const state: { manner: Manner; tries: number; beforeAnswer?: () => Promise<void> } = {
    manner: 'take',
    tries: 0,
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onMailFrom(_address, _session, done) {
      state.tries += 1
      if (state.manner !== 'hang') done()
    },
    onRcptTo({ address }, _session, done) {
      if (state.manner !== 'refuse the address') return done()
      done(Object.assign(new Error(`No such user: ${address}`), { responseCode: 550 }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        if (state.manner === 'busy') {
          return done(Object.assign(new Error('Busy now'), { responseCode: 451 }))
        }
        await wait(delay)
        const raw = Buffer.concat(chunks)
          .toString()
          .replaceAll(/(?<!\?)=\r\n/g, '')
        const { mailFrom, rcptTo } = session.envelope
        letters.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw,
          messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '',
        })
        await state.beforeAnswer?.()
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(close)
  return { url: `smtp://127.0.0.1:${taken}`, port: taken, letters, state, close }
}
