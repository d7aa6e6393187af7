import { expect, test } from 'vitest'
import { csvText } from '../csv.ts'
import { sheetRows } from './sheet.ts'
import { vectorNamed, vectors } from './vectors.fixture.ts'

const facts = { spread: 0.15, from: { days: '=cmd()' }, url: 'http://localhost/x' }
const thousand = (dollars = 0) => Math.round(dollars / 1000) * 1000 || 0

test.each(vectors)('$name: the sheet agrees with the vectors', ({ figures, out }) => {
  const rows = sheetRows(figures, facts)
  const row = (head: string) => rows.find(([name]) => name === head)
  expect(row('In-house team')?.[2]).toBe(thousand(out.inHouse))
  expect(row('Partner')?.[2]).toBe(thousand(out.partner))
  expect(row('In-house less partner')?.[2]).toBe(thousand(out.difference))
  expect(rows.flat()).toContain('An estimate from your figures, not a quote.')
})

test('what an editor wrote is never a formula in it', () => {
  const csv = csvText(sheetRows(vectorNamed('V1').figures, facts))
  expect(csv).toContain("ECMO days a year,108,days a year,'=cmd()")
  expect(csv).toContain('Idle time of an in-house team that you use elsewhere,0,%,yours')
})
