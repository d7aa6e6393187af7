import { expect, test } from 'vitest'
import type { Letter } from '#lib/enquiry/letters/letter.ts'
import { teamLetter } from '#lib/enquiry/letters/team-letter.ts'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { serveMail } from './smtp.fixture.ts'
import { smtpMailer } from './smtp-mailer.ts'

const from = 'Vivacity <no-reply@example.org>'
const about = { to: ['team@example.org'], inboxUrl: 'https://e.org/', messageId: '<1.team@e.org>' }
const letter: Letter = {
  to: ['pat@example.org'],
  subject: 'Subject',
  text: 'Text',
  html: '<p>Text</p>',
  messageId: '<1.acknowledgement@e.org>',
  kind: 'auto-replied',
}
const headersOf = (raw = '') => raw.split('\r\n\r\n', 1)[0] ?? ''

test('nobody adds a header or a recipient by what is typed', async () => {
  const mail = await serveMail()
  const hostile = 'x\r\nBcc: victim@example.net\r\n\r\nBody'
  const enquiry = newEnquiry({ id: '1', name: hostile, organization: hostile, email: hostile })
  await smtpMailer({ url: mail.url, from }).send(teamLetter(enquiry, about))
  expect(mail.letters[0]?.to).toEqual(['team@example.org'])
  expect(headersOf(mail.letters[0]?.raw)).not.toMatch(/^(?:bcc|cc):/im)

  const two = { ...letter, to: ['pat@example.org, victim@example.net'] }
  await smtpMailer({ url: mail.url, from })
    .send(two)
    .catch(() => undefined)
  for (const { to } of mail.letters) expect(to).not.toContain('victim@example.net')
})

test('an address outside ASCII is written to, or refused for good', async () => {
  const mail = await serveMail()
  const mailer = smtpMailer({ url: mail.url, from })
  await mailer.send({ ...letter, to: ['pat@bücher.example'] })
  // The test's server reads Punycode back.
  expect(mail.letters.at(-1)?.to).toEqual(['pat@bücher.example'])
  expect(mail.letters.at(-1)?.raw).toContain('To: pat@xn--bcher-kva.example')
  const outcome = await mailer.send({ ...letter, to: ['jürgen@example.org'] }).then(
    () => mail.letters.at(-1)?.to,
    (fault: unknown) => fault,
  )
  expect([['jürgen@example.org'], expect.objectContaining({ isFinal: true })]).toContainEqual(
    outcome,
  )
})

test('names outside ASCII and very long ones arrive, in lines that servers take', async () => {
  const mail = await serveMail()
  const name = 'Žofie Nováková-Þórsdóttir 田中 '.repeat(40)
  const enquiry = newEnquiry({ id: '1', name, organization: name })
  await smtpMailer({ url: mail.url, from }).send(teamLetter(enquiry, about))
  const headers = headersOf(mail.letters[0]?.raw)
  for (const line of headers.split('\r\n')) expect(line.length).toBeLessThan(998)
  expect(headers).toMatch(/^Subject: =\?UTF-8\?/m)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: headers are ASCII.
  expect(headers).toMatch(/^[\x00-\x7f]*$/)
})

test('without a server, the fault names no address and no password', async () => {
  const mailer = smtpMailer({ url: 'smtp://user:secret-word@127.0.0.1:1', from })
  const fault = await mailer.send(letter).catch((error: unknown) => error)
  expect(String(fault)).not.toMatch(/secret-word|pat@/)
  expect(fault).toMatchObject({ isForAll: true })
})
