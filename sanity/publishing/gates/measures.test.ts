import { expect, test } from 'vitest'
import { serveLake } from '../../lake/served-lake.fixture.ts'
import { readChange } from '../publication.ts'
import { measuresGate } from './measures.ts'

const now = new Date('2026-11-22T12:00:00Z')
const measure: Record<string, unknown> = {
  title: 'Weaned from VV ECMO',
  definition: 'Alive 24 hours after decannulation.',
  numerator: 62,
  denominator: 96,
  period: { from: '2025-01-01', to: '2025-12-31' },
  population: 'Adults',
  dataSource: 'Our log',
  limitations: ['Not adjusted for risk.'],
  approvedBy: { _type: 'reference', _ref: 'p', _weak: true },
  approvedOn: '2026-02-01',
}

test.each<[Record<string, unknown>, string]>([
  [{}, ''],
  [{ numerator: 7 }, 'could point to a person'],
  [{ numerator: 90 }, 'could point to a person'],
  [{ denominator: 0, numerator: 0 }, 'its counts cannot be right'],
  [{ denominator: 9, numerator: 5 }, 'could point to a person'],
  [{ limitations: undefined }, 'it names no limitation'],
  [{ approvedBy: undefined }, 'nobody has approved it'],
])('a measure with %o: %s', async (change, why) => {
  await using lake = await serveLake()
  await lake.editor.create({ _id: 'drafts.m', _type: 'outcomeMeasure', ...measure, ...change })
  const found = await readChange(lake.editor, 'm', now)
  const problems = found ? await measuresGate(found) : []
  if (why) expect(problems.map(({ what }) => what).join()).toContain(why)
  else expect(problems).toEqual([])
})
