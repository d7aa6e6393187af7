import { expect, test } from 'vitest'
import { exportedCsv } from './export.ts'
import { newEnquiry } from './new-enquiry.ts'
import { filledIn } from './submission.fixture.ts'
import { readSubmission } from './submission.ts'

function enquiryOf(changed: object, suspected: { field: string; kind: string }[] = []) {
  const read = readSubmission({ ...filledIn.other, ...changed })
  if (!('submission' in read)) throw new Error(JSON.stringify(read.errors))
  const at = new Date('2026-11-23T10:00:00Z')
  return newEnquiry({ submission: read.submission, id: '1', at, replyHours: 24, suspected })
}

test('every line is one enquiry, with what was said under its head', () => {
  const csv = exportedCsv([enquiryOf({ message: 'One, "two"\nthree' }), enquiryOf({})])
  expect(csv.startsWith('\uFEFFCame,About,Status,Reply by,Assigned to,')).toBe(true)
  expect(csv).toContain('2026-11-23T10:00:00.000Z,Something else,new,2026-11-24T10:00:00.000Z,,')
  expect(csv).toContain('"One, ""two""\nthree"')
  expect(csv.match(/\r\n/g)).toHaveLength(3)
  expect(exportedCsv([]).match(/\r\n/g)).toHaveLength(1)
})

test('no cell is a formula', () => {
  for (const message of ['=1+1', '+1', '-1', '@SUM(A1)', '  =cmd|/c calc', '＝1']) {
    expect(exportedCsv([enquiryOf({ message })])).toContain(`"'${message.trim()}`)
  }
})

test('what may tell of a patient is held back', () => {
  const csv = exportedCsv([
    enquiryOf({ message: 'My husband in room 4' }, [{ field: 'message', kind: 'room' }]),
  ])
  expect(csv).not.toContain('husband')
  expect(csv).toContain(',room,')
})
