import { expect, test, vi } from 'vitest'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { keepEnquiries } from './keep-enquiries.ts'
import { deleteWhatIsOver, nextDeletion } from './retention.ts'

const at = new Date('2026-11-23T10:00:00Z')

test('each kind is kept for its time, and gone the day after, with its past', async () => {
  await using lake = await serveLake()
  const { editor } = lake
  await editor.create(newEnquiry({ id: 'p', topic: 'partner', at }))
  await editor.create(newEnquiry({ id: 'c', topic: 'careers', at }))
  await editor.create(newEnquiry({ id: 'o', topic: 'other', at }))
  await editor.patch('enquiry.o').set({ status: 'closed' }).commit()
  const left = () => editor.fetch<string[]>('*[_type == "enquiry"]._id | order(@)')
  const on = (day: string) => deleteWhatIsOver(editor, new Date(`${day}T00:00:00Z`))

  expect(await nextDeletion(editor)).toEqual(new Date('2027-05-24T00:00:00Z'))
  expect(await on('2027-05-23')).toBe(0)
  expect(await on('2027-05-24')).toBe(1)
  expect(await left()).toEqual(['enquiry.c', 'enquiry.p'])
  expect(await on('2027-11-24')).toBe(1)
  expect(await on('2028-11-23')).toBe(0)
  expect(await on('2028-11-24')).toBe(1)
  expect(await nextDeletion(editor)).toBeNull()
  const headers = { authorization: 'Bearer local-editor' }
  const past = `${lake.url}/v1/data/history/local/transactions/enquiry.o`
  expect(await (await fetch(past, { headers })).text()).toBe('')
})

test('of two processes one deletes each, and the log tells how many and nothing else', async () => {
  await using lake = await serveLake()
  const long = new Date(Date.now() - 3 * 365 * 86_400_000)
  const transaction = lake.editor.transaction()
  for (let n = 0; n < 120; n += 1) transaction.create(newEnquiry({ id: `${n}`, at: long }))
  await transaction.create(newEnquiry({ id: 'kept' })).commit({ returnDocuments: false })
  const told: { event: string; more: object }[] = []
  const forgotten: string[] = []
  const keep = () =>
    keepEnquiries({
      client: lake.anonymous,
      token: 'local-editor',
      mailer: undefined,
      recipients: { partner: [], careers: [], other: [] },
      studioOrigin: 'https://example.org',
      host: 'example.org',
      showSamples: true,
      forget: async (id) => void forgotten.push(id),
      log: () => {},
      note: (event, more) => told.push({ event, more }),
    })
  const stops = [keep(), keep()]
  const count = () => lake.editor.fetch<number>('count(*[_type == "enquiry"])')
  await vi.waitUntil(async () => (await count()) === 1, { timeout: 15_000, interval: 50 })
  const sum = () =>
    told.reduce((all, { more }) => all + ('count' in more ? Number(more.count) : 0), 0)
  await vi.waitUntil(() => sum() === 120, { timeout: 5_000 })
  for (const stop of stops) stop()
  expect(new Set(forgotten).size).toBe(120)
  expect(told.every(({ event, more }) => event === 'enquiries deleted' && 'count' in more)).toBe(
    true,
  )
})
