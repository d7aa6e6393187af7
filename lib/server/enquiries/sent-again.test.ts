import { expect, test, vi } from 'vitest'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { readEnquiry, sendAgain } from '#sanity/studio/enquiries/enquiry-client.ts'
import { keepEnquiries } from './keep-enquiries.ts'
import { serveMail } from './smtp.fixture.ts'
import { smtpMailer } from './smtp-mailer.ts'

const patience = { timeout: 20_000, interval: 20 }
const team = ['team@example.org']

test('a mail that was given up is sent by “Send again”, as soon as the server takes it', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  mail.state.manner = 'refuse the address'
  const stop = keepEnquiries({
    client: lake.anonymous,
    token: 'local-editor',
    mailer: smtpMailer({ url: mail.url, from: 'no-reply@example.org' }),
    recipients: { partner: team, careers: team, other: team },
    studioOrigin: 'https://example.org',
    host: 'example.org',
    showSamples: true,
    log: () => {},
    note: () => {},
  })
  await using _ = { [Symbol.asyncDispose]: async () => stop() }
  const enquiry = newEnquiry({ id: '1' })
  await lake.editor.create(enquiry)
  /** As the inbox reads it. */
  const acknowledgement = async () => {
    const found = await readEnquiry(lake.editor, 'enquiry.1')
    const shown = found?.notifications.find(({ _key }) => _key === 'acknowledgement')
    return found && shown ? { found, shown } : null
  }
  await vi.waitUntil(async () => (await acknowledgement())?.shown.state === 'failed', patience)

  mail.state.manner = 'take'
  const given = await acknowledgement()
  if (!given) throw new Error('It is not there.')
  await sendAgain(lake.editor, given.found, given.shown)
  await vi.waitUntil(async () => (await acknowledgement())?.shown.state === 'sent', patience)
  const after = await acknowledgement()
  expect(after?.shown).toMatchObject({ attempts: 1 })
  expect(after?.shown.lastError).toBeUndefined()
  expect(mail.letters.filter(({ to }) => to.includes(enquiry.email))).toHaveLength(1)
})
