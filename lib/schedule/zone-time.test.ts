import { expect, test } from 'vitest'
import { clockChangeWarning, momentInWords, momentOf, wallTimeOf } from './zone-time.ts'

const newYork = 'America/New_York'

test.each([
  // In spring, clocks go from 2:00 to 3:00: March 8, 2026.
  ['2026-03-08T01:59', newYork, '2026-03-08T06:59:00.000Z', 'plain'],
  ['2026-03-08T02:00', newYork, '2026-03-08T07:00:00.000Z', 'skipped'],
  ['2026-03-08T02:30', newYork, '2026-03-08T07:30:00.000Z', 'skipped'],
  ['2026-03-08T03:00', newYork, '2026-03-08T07:00:00.000Z', 'plain'],
  // In autumn, from 2:00 back to 1:00: November 1, 2026.
  ['2026-11-01T00:59', newYork, '2026-11-01T04:59:00.000Z', 'plain'],
  ['2026-11-01T01:00', newYork, '2026-11-01T05:00:00.000Z', 'repeated'],
  ['2026-11-01T01:59', newYork, '2026-11-01T05:59:00.000Z', 'repeated'],
  ['2026-11-01T02:00', newYork, '2026-11-01T07:00:00.000Z', 'plain'],
  // Zones without summer time; of half hours; of a jump by half an hour; ahead by a day.
  ['2026-03-08T02:30', 'America/Phoenix', '2026-03-08T09:30:00.000Z', 'plain'],
  ['2026-11-01T01:30', 'UTC', '2026-11-01T01:30:00.000Z', 'plain'],
  ['2026-07-01T09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z', 'plain'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z', 'skipped'],
  ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', 'plain'],
])('%s in %s is %s (%s)', (wall, zone, instant, kind) => {
  const moment = momentOf(wall, zone)
  expect(moment && { instant: moment.instant.toISOString(), kind: moment.kind }).toEqual({
    instant,
    kind,
  })
})

test.each(['', 'tomorrow', '2026-13-01T10:00', '2026-01-01'])('%o is no time', (wall) =>
  expect(momentOf(wall, newYork)).toBeNull(),
)

test('what clocks show leads back to the instant', () => {
  for (let hour = 0; hour < 24 * 365; hour += 7) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour))
    const moment = momentOf(wallTimeOf(instant, newYork), newYork)
    if (moment?.kind === 'plain') expect(moment.instant).toEqual(instant)
  }
})

test('the editor is told of hours that are passed over or come twice', () => {
  const warn = (wall: string) => {
    const moment = momentOf(wall, newYork)
    return moment && clockChangeWarning(moment, newYork)
  }
  expect(warn('2026-03-08T02:30')).toContain('Sunday, March 8, 2026 at 3:30 AM EDT')
  expect(warn('2026-11-01T01:30')).toContain('The first one is taken: Sunday, November 1')
  expect(warn('2026-11-02T01:30')).toBeNull()
})

test('a moment is told with its zone', () => {
  const instant = new Date('2026-11-22T19:05:00Z')
  expect(momentInWords(instant, newYork)).toBe('Sunday, November 22, 2026 at 2:05 PM EST')
})
