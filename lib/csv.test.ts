import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

const bare = (rows: Parameters<typeof csvText>[0]) => csvText(rows).slice(1)

test('rows end as RFC 4180 has it, and what would end a cell is quoted', () => {
  expect(
    bare([
      ['a', 'b,c'],
      ['say "no"', 'two\nlines'],
      [1.5, -2000],
    ]),
  ).toBe('a,"b,c"\r\n"say ""no""","two\nlines"\r\n1.5,-2000\r\n')
  expect(csvText([['–']]).codePointAt(0)).toBe(0xfeff)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|calc', '=HYPERLINK("x","y")'])(
  'a text is never a formula: %j',
  (text) => {
    expect(bare([[text]])).toMatch(/^"?'/u)
  },
)

test('what is no number leaves its cell empty', () => {
  expect(bare([[Number.NaN, Number.POSITIVE_INFINITY, 0]])).toBe(',,0\r\n')
})
