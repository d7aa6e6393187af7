import { expect, test } from 'vitest'
import { sendingLimit } from '#lib/security/sending-limit.ts'
import { makeStamp, readStamp } from '#lib/security/signed-stamp.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { trapName } from './form-state.ts'
import { type Outcome, type Reception, receive } from './receive.ts'
import { sentLately } from './sent-lately.ts'
import { storeEnquiry } from './store.ts'
import { filledIn } from './submission.fixture.ts'

const own = 'http://site.example'
const secret = 'a secret of sixteen characters'
const fromOwnPage = { origin: own, 'content-type': 'application/x-www-form-urlencoded' }

interface Sent {
  values?: Record<string, string | string[]>
  stamp?: string
  more?: Record<string, string>
  headers?: Record<string, string>
}

/** A reception on a lake of its own, as the route puts it together. */
async function open(limits = { perAddress: 100, together: 100 }) {
  const lake = await serveLake()
  const said: string[] = []
  const patience = { ms: 10_000 }
  const reception: Reception = {
    ownOrigin: own,
    secret,
    now: Date.now,
    sending: sendingLimit(limits),
    lately: sentLately(),
    replyHours: async () => 24,
    store: (enquiry, submission) => {
      const writer = lake.editor.withConfig({ timeout: patience.ms, maxRetries: 0 })
      return storeEnquiry(writer, enquiry, submission)
    },
    warn: (text) => said.push(text),
  }
  const send = ({ values = filledIn.other, stamp, more = {}, headers }: Sent = {}) => {
    const form = new URLSearchParams(more)
    for (const [name, value] of Object.entries(values)) {
      for (const one of [value].flat()) form.append(name, one)
    }
    if (stamp) form.set('stamp', stamp)
    const init = { method: 'POST', body: form.toString(), headers: { ...fromOwnPage, ...headers } }
    return receive(new Request(`${own}/api/enquiries`, init), reception)
  }
  return {
    lake,
    said,
    send,
    reception,
    patience,
    stored: () => lake.editor.fetch<{ _id: string }[]>('*[_type == "enquiry"] | order(_id)'),
    fault: (name: string, times?: number) =>
      fetch(`${lake.url}/faults`, {
        method: 'POST',
        headers: { authorization: 'Bearer local-editor', 'content-type': 'application/json' },
        body: JSON.stringify({ name, match: '/data/mutate', ms: 60_000, times }),
      }),
    [Symbol.asyncDispose]: () => lake[Symbol.asyncDispose](),
  }
}

const stampOf = (id: string, secondsAgo = 10) =>
  makeStamp(secret, Date.now() - secondsAgo * 1_000, id)

function formOf(outcome: Outcome) {
  if (outcome.kind !== 'form') throw new Error(`Not the form: ${outcome.kind}`)
  return outcome
}

test.each(Object.values(filledIn))(
  '$topic: what is sent is stored, and seen by nobody',
  async (values) => {
    await using site = await open()
    expect(await site.send({ values, stamp: stampOf('one') })).toEqual({
      kind: 'sent',
      topic: values.topic,
    })
    const [enquiry, ...others] = await site.stored()
    expect(others).toEqual([])
    expect(enquiry).toMatchObject({ _id: 'enquiry.one', name: values.name, status: 'new' })
    expect(await site.lake.anonymous.fetch('count(*[_type == "enquiry"])')).toBe(0)
  },
)

test('a form without a stamp is shown again with one, and sent from there', async () => {
  await using site = await open()
  const { status, state } = formOf(await site.send())
  expect({ status, reason: state.reason }).toEqual({ status: 200, reason: 'check' })
  expect(state.values).toMatchObject(filledIn.other)
  expect(await site.stored()).toEqual([])
  // Too soon after it was drawn, then in time.
  expect(formOf(await site.send({ stamp: state.stamp })).state.reason).toBe('check')
  const { id } = readStamp(state.stamp, secret) ?? { id: '' }
  expect((await site.send({ stamp: stampOf(id, 3) })).kind).toBe('sent')
})

test('a stamp that is too old is renewed, and its submission stays the same', async () => {
  await using site = await open()
  const { state } = formOf(await site.send({ stamp: stampOf('one', 25 * 3_600) }))
  expect(readStamp(state.stamp, secret)).toMatchObject({ id: 'one' })
  expect(formOf(await site.send({ stamp: 'forged.1.x' })).state.reason).toBe('check')
})

test('who falls into the trap is answered as anybody is; it waits in the inbox, and no mail of it', async () => {
  await using site = await open()
  const honest = await site.send({ stamp: stampOf('one'), values: filledIn.careers })
  const values = { ...filledIn.careers, message: 'Cheap pills.' }
  const more = { [trapName]: 'x' }
  expect(await site.send({ stamp: stampOf('two'), values, more })).toEqual(honest)
  const told = [{ _key: 'team' }, { _key: 'acknowledgement' }]
  expect(await site.stored()).toMatchObject([
    { _id: 'enquiry.one', notifications: told },
    { _id: 'enquiry.two', isTrapped: true, notifications: [] },
  ])
  // The same from a form that nothing has filled in by itself is told of.
  expect((await site.send({ stamp: stampOf('zero'), values })).kind).toBe('sent')
  expect((await site.stored()).at(-1)).toMatchObject({ _id: 'enquiry.zero', notifications: told })
})

test('what is wrong is said, and everything typed comes back', async () => {
  await using site = await open()
  const values = { ...filledIn.careers, states: 'Teksas', email: 'chris@', message: '<b> ' }
  const { status, state } = formOf(await site.send({ values, stamp: stampOf('one') }))
  expect(status).toBe(422)
  expect(state.errors.map(({ field }) => field)).toEqual(['states', 'email'])
  expect(state.values).toEqual(values)
})

test('a detail of a patient is asked about; what is kept is marked, and new ones are asked about', async () => {
  await using site = await open()
  const values = { ...filledIn.other, message: 'My husband is in the ICU. MRN 00482913.' }
  const first = formOf(await site.send({ values, stamp: stampOf('one') }))
  expect(first).toMatchObject({ status: 422, state: { reason: 'patient', values } })
  expect(first.state.found).toEqual([
    { field: 'message', kind: 'illness' },
    { field: 'message', kind: 'record' },
  ])
  const more = { keep: first.state.mayKeep ?? '' }
  const longer = { ...values, message: `${values.message} Room 412.` }
  const second = formOf(await site.send({ values: longer, stamp: stampOf('one'), more }))
  expect(second.state.reason).toBe('patient')
  expect((await site.send({ values, stamp: stampOf('one'), more })).kind).toBe('sent')
  expect(await site.stored()).toMatchObject([
    { suspected: [{ kind: 'illness' }, { kind: 'record' }], message: values.message },
  ])
})

test('sent again, it is stored once; with another text, the sender is asked', async () => {
  await using site = await open()
  const stamp = stampOf('one')
  const twice = await Promise.all([site.send({ stamp }), site.send({ stamp })])
  expect(twice.map(({ kind }) => kind)).toEqual(['sent', 'sent'])
  expect((await site.send({ stamp: stampOf('two') })).kind).toBe('sent')
  expect(await site.stored()).toHaveLength(1)

  const values = { ...filledIn.other, message: 'Something else.' }
  const { status, state } = formOf(await site.send({ stamp, values }))
  expect({ status, reason: state.reason }).toEqual({ status: 409, reason: 'another' })
  const { id } = readStamp(state.stamp, secret) ?? { id: 'one' }
  expect((await site.send({ stamp: stampOf(id), values })).kind).toBe('sent')
  expect(await site.stored()).toHaveLength(2)
})

test.each(['down', 'slow', 'error', 'reset', 'rubbish'])(
  'with the lake %s, it is not called sent; the text is kept, and sent later it is there once',
  async (fault) => {
    await using site = await open()
    site.patience.ms = 500
    await site.fault(fault)
    const values = { ...filledIn.other, message: 'Nobody else may read this.' }
    const { status, state } = formOf(await site.send({ values, stamp: stampOf('one') }))
    expect({ status, reason: state.reason }).toEqual({ status: 503, reason: 'notSent' })
    expect(state.values).toMatchObject(values)
    expect(site.said.join()).toMatch(/could not be stored/)
    expect(site.said.join()).not.toMatch(/read this|sam@/)
    await fetch(`${site.lake.url}/faults`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer local-editor' },
    })
    site.patience.ms = 10_000
    const { id } = readStamp(state.stamp, secret) ?? { id: '' }
    expect((await site.send({ values, stamp: stampOf(id) })).kind).toBe('sent')
    expect(await site.stored()).toMatchObject([{ _id: 'enquiry.one', message: values.message }])
  },
)

test('an answer that was lost once is asked for again', async () => {
  await using site = await open()
  await site.fault('reset', 1)
  expect((await site.send({ stamp: stampOf('one') })).kind).toBe('sent')
  expect(await site.stored()).toHaveLength(1)
})

test('only our own pages may send, a form, of a form’s size', async () => {
  await using site = await open()
  const refused = async (sent: Sent) => {
    const outcome = await site.send({ stamp: stampOf('one'), ...sent })
    return outcome.kind === 'refused' ? outcome.status : outcome.kind
  }
  expect(await refused({ headers: { origin: 'https://evil.example' } })).toBe(403)
  expect(await refused({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403)
  expect(await refused({ headers: { 'content-type': 'text/plain' } })).toBe(415)
  expect(await refused({ more: { name: 'x'.repeat(60_000) } })).toBe(413)
  expect(await site.stored()).toEqual([])
})

test('who sends too much is told when to try again, and a flood in a line', async () => {
  await using site = await open({ perAddress: 1, together: 3 })
  const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.5' }
  expect((await site.send({ stamp: stampOf('a'), headers })).kind).toBe('sent')
  const { status, state } = formOf(await site.send({ stamp: stampOf('b'), headers }))
  expect({ status, reason: state.reason, wait: state.wait }).toEqual({
    status: 429,
    reason: 'busy',
    wait: 10,
  })
  const kinds = []
  for (let at = 0; at < 5; at += 1) kinds.push((await site.send({ stamp: stampOf(`c${at}`) })).kind)
  expect(kinds).toEqual(['sent', 'form', 'form', 'form', 'refused'])
})
