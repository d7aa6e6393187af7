import { expect, test } from 'vitest'
import type { Topic } from '#lib/enquiry/choices.ts'
import type { Enquiry } from '#lib/enquiry/document.ts'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import {
  addNote,
  changeEnquiry,
  readAll,
  readEnquiry,
  readInbox,
  redact,
  sendAgain,
} from './enquiry-client.ts'

const at = new Date('2026-11-23T10:00:00Z')

const enquiryOf = (id: string, topic: Topic, hours: number, changed: Partial<Enquiry> = {}) => ({
  ...newEnquiry({ id, topic, at, replyHours: hours }),
  ...changed,
})

test('what waits longest is first, by topic and status, with how many there are', async () => {
  await using lake = await serveLake()
  for (const enquiry of [
    enquiryOf('a', 'partner', 48),
    enquiryOf('b', 'partner', 24, { status: 'assigned' }),
    enquiryOf('c', 'careers', 12),
    enquiryOf('d', 'other', 1, { status: 'closed' }),
  ]) {
    await lake.editor.create(enquiry)
  }
  await lake.editor.create({ _id: 'enquiry.no', _type: 'enquiry', topic: 'other', status: 'new' })
  const ids = async (topic: Topic | 'all', shown: 'open' | 'closed' | 'assigned') =>
    (await readInbox(lake.editor, { topic, shown })).enquiries.map(({ _id }) => _id.slice(8))
  expect(await ids('all', 'open')).toEqual(['c', 'b', 'a'])
  expect(await ids('partner', 'open')).toEqual(['b', 'a'])
  expect(await ids('all', 'assigned')).toEqual(['b'])
  expect(await ids('all', 'closed')).toEqual(['d'])
  const { open, count, unreadable } = await readInbox(lake.editor, { topic: 'all', shown: 'open' })
  expect(open).toEqual({ all: 4, partner: 2, careers: 1, other: 1 })
  expect([count, unreadable]).toEqual([4, 1])
  expect(await readAll(lake.editor, { topic: 'all', shown: 'open' })).toHaveLength(3)
})

test('of two who assign at once one does, and notes of both are kept', async () => {
  await using lake = await serveLake()
  await lake.editor.create(enquiryOf('a', 'partner', 24))
  const found = await readEnquiry(lake.editor, 'enquiry.a')
  if (!found) throw new Error('It is not there.')
  await changeEnquiry(lake.editor, found, { assignee: 'Ann', status: 'assigned' })
  await expect(changeEnquiry(lake.editor, found, { assignee: 'Bob' })).rejects.toThrow(
    'somebody else',
  )
  await Promise.all(['Ann', 'Bob'].map((by) => addNote(lake.editor, 'enquiry.a', by, 'A note')))
  const assigned = { ...found, assignee: 'Ann', status: 'assigned' as const }
  await changeEnquiry(lake.editor, assigned, { status: 'replied' })
  const after = await readEnquiry(lake.editor, 'enquiry.a')
  expect(after).toMatchObject({ assignee: 'Ann', status: 'replied' })
  expect(after?.notes.map(({ by }) => by).toSorted()).toEqual(['Ann', 'Bob'])
})

test('what is redacted is nowhere any more, and the rest stays', async () => {
  await using lake = await serveLake()
  const secret = 'my husband in room 12'
  const suspected = [
    { _key: '1', field: 'message', kind: 'room' },
    { _key: '2', field: 'role', kind: 'illness' },
  ]
  await lake.editor.create(enquiryOf('a', 'partner', 24, { message: secret, suspected }))
  await lake.editor.patch('enquiry.a').set({ assignee: 'Ann' }).commit()
  const found = await readEnquiry(lake.editor, 'enquiry.a')
  if (!found) throw new Error('It is not there.')
  await redact(lake.editor, found, 'message', 'Please call. [removed]')

  const after = await readEnquiry(lake.editor, 'enquiry.a')
  expect(after).toMatchObject({ message: 'Please call. [removed]', assignee: 'Ann' })
  expect(after?.suspected.map(({ field }) => field)).toEqual(['role'])
  expect(after?.redactedAt).toBeDefined()
  const headers = { authorization: 'Bearer local-editor' }
  for (const path of ['transactions/enquiry.a', `documents/enquiry.a?revision=${found._rev}`]) {
    const answer = await fetch(`${lake.url}/v1/data/history/local/${path}`, { headers })
    expect(await answer.text()).not.toContain('husband')
  }
  await expect(redact(lake.editor, found, 'message', 'Again')).rejects.toThrow()
  expect((await readEnquiry(lake.editor, 'enquiry.a'))?.message).toBe('Please call. [removed]')
})

test('a mail that failed is due at once, from the first try', async () => {
  await using lake = await serveLake()
  const [team, acknowledgement] = enquiryOf('a', 'partner', 24).notifications
  if (!team || !acknowledgement) throw new Error('Two mails are expected.')
  const failed = { ...team, state: 'failed' as const, attempts: 8, nextAt: '2026-01-01T00:00:00Z' }
  const notifications = [failed, acknowledgement]
  await lake.editor.create(enquiryOf('a', 'partner', 24, { notifications }))
  const found = await readEnquiry(lake.editor, 'enquiry.a')
  if (!found) throw new Error('It is not there.')
  const [shown = acknowledgement] = found.notifications
  await sendAgain(lake.editor, found, shown)
  await expect(sendAgain(lake.editor, found, shown)).rejects.toThrow('somebody else')
  const after = await readEnquiry(lake.editor, 'enquiry.a')
  expect(after?.notifications).toEqual([
    { ...failed, state: 'waiting', attempts: 0, nextAt: expect.not.stringContaining('2026-01-01') },
    acknowledgement,
  ])
})
