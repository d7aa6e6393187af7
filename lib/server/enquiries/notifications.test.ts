import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SanityClient } from '@sanity/client'
import { afterEach, expect, test, vi } from 'vitest'
import type { Enquiry } from '#lib/enquiry/document.ts'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { storeEnquiries } from './enquiries.fixture.ts'
import { keepEnquiries } from './keep-enquiries.ts'
import type { Mailer } from './mailer.ts'
import { serveMail } from './smtp.fixture.ts'
import { smtpMailer } from './smtp-mailer.ts'

const keeperScript = fileURLToPath(new URL('./keeper.fixture.ts', import.meta.url))
const recipients = {
  partner: ['partners@example.org', 'second@example.org'],
  careers: ['careers@example.org'],
  other: ['other@example.org'],
}
const patience = { timeout: 20_000, interval: 20 }
const lines: string[] = []

afterEach(() => {
  for (const word of ['Sample', 'Hospital', 'example.org', 'cover at night']) {
    expect(lines.join('\n')).not.toContain(word)
  }
  lines.length = 0
})

function keep(client: SanityClient, mailer: Mailer) {
  const own: string[] = []
  const stop = keepEnquiries({
    client,
    token: 'local-editor',
    mailer,
    recipients,
    studioOrigin: 'https://example.org',
    host: 'example.org',
    showSamples: true,
    log: (line) => {
      own.push(line)
      lines.push(line)
    },
    note: () => {},
  })
  return { stop, lines: own, [Symbol.dispose]: stop }
}

const by = (url: string, longest?: number) =>
  smtpMailer({ url, from: 'Vivacity <no-reply@example.org>', ...(longest && { longest }) })

const countOf = (client: SanityClient, state: string) =>
  client.fetch<number>('count(*[_type == "enquiry"].notifications[state == $state])', { state })

async function letterOf(client: SanityClient, id: string, kind: 'team' | 'acknowledgement') {
  const document = await client.getDocument<Enquiry>(id)
  return document?.notifications.find(({ _key }) => _key === kind)
}

/** As if the time of every wait and every claim had passed. */
async function letTimePass(client: SanityClient) {
  const waiting = 'notifications[state=="waiting"].nextAt'
  await client
    .patch({ query: '*[_type == "enquiry" && "waiting" in notifications[].state]' })
    .set({ [waiting]: new Date().toISOString() })
    .commit({ returnDocuments: false })
}

test('a new enquiry is told to the team of its topic and to its sender, at once', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  using _keeper = keep(lake.anonymous, by(mail.url))
  await lake.editor.create(newEnquiry({ id: '1' }))
  await vi.waitUntil(async () => (await countOf(lake.editor, 'sent')) === 2, patience)

  const [team, sender] = mail.letters
  expect(team?.to).toEqual(recipients.partner)
  expect(team?.raw).toContain('We would like to hear how cover at night works.')
  expect(team?.raw).toContain('Reply-To: pat@hospital.example.org')
  expect(team?.raw).toContain('https://example.org/studio/enquiries/enquiry.1')
  expect(sender?.to).toEqual(['pat@hospital.example.org'])
  for (const word of ['cover at night', 'Pat', 'Sample Hospital']) {
    expect(sender?.raw).not.toContain(word)
  }
  expect(sender?.raw).toContain('call 911')
  expect(sender?.raw).toContain('Auto-Submitted: auto-replied')
  expect(await letterOf(lake.editor, 'enquiry.1', 'team')).toMatchObject({
    state: 'sent',
    attempts: 1,
    sentAt: expect.any(String),
  })
})

test('what came while no process ran is told at the start', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  await lake.editor.create(newEnquiry({ id: '1', topic: 'careers' }))
  using _keeper = keep(lake.anonymous, by(mail.url))
  await vi.waitUntil(() => mail.letters.length === 2, patience)
  expect(mail.letters[0]?.to).toEqual(recipients.careers)
})

test('a server that is busy is asked again later, and says so in the document', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  mail.state.manner = 'busy'
  using _keeper = keep(lake.anonymous, by(mail.url))
  await lake.editor.create(newEnquiry({ id: '1' }))
  const team = () => letterOf(lake.editor, 'enquiry.1', 'team')
  await vi.waitUntil(async () => (await team())?.lastError, patience)
  expect(await team()).toMatchObject({
    state: 'waiting',
    attempts: 1,
    lastError: 'The mail server did not take this mail (it answered 451).',
  })
  expect(Date.parse((await team())?.nextAt ?? '')).toBeGreaterThan(Date.now() + 30_000)
  mail.state.manner = 'take'
  await letTimePass(lake.editor)
  await vi.waitUntil(async () => (await countOf(lake.editor, 'sent')) === 2, patience)
  expect(await team()).not.toHaveProperty('lastError')
  expect(mail.letters).toHaveLength(2)
})

test('waits grow, and after the eighth try a letter has failed', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  mail.state.manner = 'busy'
  const [notification] = newEnquiry({ id: '1' }).notifications
  const team = { ...notification, _key: 'team' as const, state: 'waiting' as const }
  const waits: number[] = []
  for (const attempts of [0, 1, 6, 7]) {
    const nextAt = new Date().toISOString()
    const waiting = [{ ...team, attempts, nextAt }]
    await lake.editor.createOrReplace(newEnquiry({ id: '1', notifications: waiting }))
    const { stop } = keep(lake.anonymous, by(mail.url))
    const now = () => letterOf(lake.editor, 'enquiry.1', 'team')
    await vi.waitUntil(async () => (await now())?.lastError, patience)
    stop()
    const { nextAt: next = '', state } = (await now()) ?? {}
    waits.push(state === 'failed' ? -1 : Math.round((Date.parse(next) - Date.now()) / 60_000))
  }
  expect(waits).toEqual([1, 5, 1_440, -1])
})

test('an address that the server does not know fails for the sender, not for the team', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  mail.state.manner = 'refuse the address'
  using _keeper = keep(lake.anonymous, by(mail.url))
  await lake.editor.create(newEnquiry({ id: '1' }))
  const told = (kind: 'team' | 'acknowledgement') => letterOf(lake.editor, 'enquiry.1', kind)
  await vi.waitUntil(async () => (await told('acknowledgement'))?.lastError, patience)
  expect(await told('acknowledgement')).toMatchObject({
    state: 'failed',
    lastError: 'The mail server does not take mail for this address (it answered 550).',
  })
  expect(await told('team')).toMatchObject({ state: 'waiting' })
})

test('a server that hangs is left in time, and everything waits', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  mail.state.manner = 'hang'
  using _keeper = keep(lake.anonymous, by(mail.url, 300))
  await lake.editor.create(newEnquiry({ id: '1' }))
  const team = () => letterOf(lake.editor, 'enquiry.1', 'team')
  await vi.waitUntil(async () => (await team())?.lastError, patience)
  expect(await team()).toMatchObject({
    state: 'waiting',
    lastError: 'The mail server did not answer in time.',
  })
})

test('with the server away, a thousand that wait cost one try each pause', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  await mail.close()
  await storeEnquiries(lake.editor, 1_000)
  const began = Date.now()
  using keeper = keep(lake.anonymous, by(mail.url))
  await vi.waitUntil(() => keeper.lines.length > 0, patience)
  console.log(`1,000 waiting, the first try after, ms: ${Date.now() - began}`)
  const tried = await lake.editor.fetch<number>(
    'count(*[_type == "enquiry" && notifications[0].attempts + notifications[1].attempts > 0])',
  )
  expect(tried).toBe(1)
  expect(keeper.lines[0]).toContain('ESOCKET')
})

test('two processes send each letter once', async () => {
  await using lake = await serveLake()
  const mail = await serveMail({ delay: 5 })
  const ids = await storeEnquiries(lake.editor, 12)
  using _keeper = keep(lake.anonymous, by(mail.url))
  using _second = keep(lake.anonymous.withConfig({}), by(mail.url))
  await vi.waitUntil(async () => (await countOf(lake.editor, 'sent')) === 24, patience)
  expect(mail.letters.map(({ messageId }) => messageId).toSorted()).toEqual(
    ids
      .flatMap((id) => ['team', 'acknowledgement'].map((kind) => `<${id}.${kind}@example.org>`))
      .toSorted(),
  )
})

test('a lake that is away after the letter was taken hears of it later, and it is not sent again', async () => {
  await using lake = await serveLake()
  const mail = await serveMail()
  const faults = `${lake.url}/faults`
  const headers = { authorization: 'Bearer local-editor', 'content-type': 'application/json' }
  const fault = JSON.stringify({ name: 'down', match: '/data/mutate' })
  mail.state.beforeAnswer = async () => {
    mail.state.beforeAnswer = async () => {}
    await fetch(faults, { method: 'POST', headers, body: fault })
  }
  using keeper = keep(lake.anonymous, by(mail.url))
  await lake.editor.create(newEnquiry({ id: '1' }))
  await vi.waitUntil(() => keeper.lines.length > 0, patience)
  expect(mail.letters).toHaveLength(1)
  await fetch(faults, { method: 'DELETE', headers })
  await vi.waitUntil(async () => (await countOf(lake.editor, 'sent')) === 2, patience)
  expect(mail.letters).toHaveLength(2)
})

test('killed in the middle and started again, nothing is lost', { timeout: 60_000 }, async () => {
  await using lake = await serveLake()
  const mail = await serveMail({ delay: 10 })
  const ids = await storeEnquiries(lake.editor, 8)
  for (let enough = 6; mail.letters.length < 2 * ids.length; enough += 10) {
    const child = spawn(process.execPath, [keeperScript, lake.url, mail.url], { stdio: 'ignore' })
    await vi.waitUntil(() => mail.letters.length >= Math.min(enough, 2 * ids.length), patience)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await letTimePass(lake.editor)
  }
  using _keeper = keep(lake.anonymous, by(mail.url))
  await vi.waitUntil(async () => (await countOf(lake.editor, 'sent')) === 16, patience)
  expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(16)
  // A letter that the server had taken when the process was killed comes twice, under the same id.
  expect(mail.letters.length).toBeLessThan(16 + 3)
})
