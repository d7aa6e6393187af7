import { expect, test } from 'vitest'
import { newEnquiry } from './new-enquiry.ts'
import { filledIn } from './submission.fixture.ts'
import { longestMessage, readForm, readSubmission } from './submission.ts'

const errorsOf = (values: object) => {
  const read = readSubmission({ ...values })
  return 'errors' in read ? read.errors.map(({ field, message }) => `${field}: ${message}`) : []
}

test.each(Object.values(filledIn))('what $name filled in is understood', (values) => {
  expect(errorsOf(values)).toEqual([])
})

test('each topic asks for its own fields, in the order of the form', () => {
  expect(errorsOf({ topic: 'partner' })).toEqual([
    'organization: Enter the name of your hospital or organization',
    'role: Enter your role',
    'state: Choose your state',
    'need: Choose what you need',
    'ecmoDays: Choose how many ECMO days you have in a year',
    'timing: Choose when you need it',
    'message: Write your message',
    'name: Enter your name',
    'email: Enter your email address',
  ])
  expect(errorsOf({ topic: 'careers' }).map((line) => line.split(':')[0])).toEqual([
    'discipline',
    'states',
    'experience',
    'message',
    'name',
    'email',
  ])
  expect(errorsOf({ topic: 'other' })[0]).toBe('subject: Enter what it is about')
  for (const topic of [undefined, '', 'constructor', '__proto__']) {
    expect(errorsOf({ topic })).toEqual(['topic: Choose what it is about'])
  }
})

test('what is wrong is said with what to do', () => {
  const { other, careers, partner } = filledIn
  const long = 'x'.repeat(longestMessage + 1)
  expect(errorsOf({ ...other, email: 'sam@' })[0]).toMatch(/^email: .* name@example\.org$/)
  expect(errorsOf({ ...other, message: long })[0]).toMatch(/^message: Shorten .* 1,500 characters/)
  expect(errorsOf({ ...other, phone: 'call me' })[0]).toMatch(/^phone: .* leave it empty/)
  expect(errorsOf({ ...careers, states: 'TX, Teksas' })[0]).toMatch(/“Teksas”/)
  expect(errorsOf({ ...partner, need: 'toString' })).toEqual(['need: Choose what you need'])
  expect(errorsOf({ ...partner, state: 'Atlantis' })).toEqual(['state: Choose your state'])
})

test('lines are one line, states become codes, and what is empty or unknown is not there', () => {
  const form = new URLSearchParams('topic=careers&credentials=RN&credentials=MD&credentials=RN')
  const typed = {
    name: ' Chris\r\nBcc:\u202e Sample\u0000 ',
    email: 'chris@example.org',
    message: 'One\r\ntwo',
    phone: ' ',
    discipline: 'nurse',
    states: 'tx new mexico; New York and CA.',
    experience: 'none',
    job: '../evil',
    page: '//evil.example',
    evil: 'x',
  }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  expect(readSubmission(readForm(form))).toEqual({
    errors: [{ field: 'states', message: expect.stringContaining('“tx new mexico”') }],
  })
  form.set('states', 'tx, new mexico; New York and CA.')
  expect(readSubmission(readForm(form))).toEqual({
    submission: {
      topic: 'careers',
      name: 'Chris Bcc: Sample',
      email: 'chris@example.org',
      message: 'One\ntwo',
      phone: undefined,
      discipline: 'nurse',
      credentials: ['RN'],
      states: ['TX', 'NM', 'NY', 'CA'],
      experience: 'none',
      job: undefined,
      page: '/contact',
    },
  })
})

test('the document of an enquiry waits to be told and has a day on which it goes', () => {
  const read = readSubmission(filledIn.partner)
  if (!('submission' in read)) throw new Error('not understood')
  const at = new Date('2026-12-31T10:00:00Z')
  const suspected = [{ field: 'message', kind: 'ssn' }]
  const received = { submission: read.submission, id: 'a-1', at, replyHours: 24, suspected }
  expect(newEnquiry(received)).toMatchObject({
    _id: 'enquiry.a-1',
    _type: 'enquiry',
    topic: 'partner',
    state: 'TX',
    status: 'new',
    receivedAt: '2026-12-31T10:00:00.000Z',
    replyBy: '2027-01-01T10:00:00.000Z',
    deleteAfter: '2028-12-31',
    suspected: [{ _key: '1', field: 'message', kind: 'ssn' }],
    notifications: [
      { _key: 'team', state: 'waiting', attempts: 0 },
      { _key: 'acknowledgement', state: 'waiting', attempts: 0 },
    ],
  })
  const other = readSubmission(filledIn.other)
  if (!('submission' in other)) throw new Error('not understood')
  const inAugust = { ...received, submission: other.submission, at: new Date('2026-08-31T00:00Z') }
  expect(newEnquiry(inAugust).deleteAfter).toBe('2027-02-28')
})
