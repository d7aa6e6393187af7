import type { Side } from './break-even.ts'
import { type Comparison, compareCosts, type Figures } from './compare.ts'
import { costInputs } from './inputs.ts'
import type { Result } from './result.ts'
import { el, type Tree } from './tree.ts'
import { count, dollars } from './words.ts'

const width = 400
const height = 290
const box = { left: 52, right: 392, top: 24, bottom: 250 }
/** Enough for the steps of a team to show, and few enough to draw while somebody types. */
const most = 60

type Point = readonly [day: number, cost: Comparison]

/** The next of 1, 2, 2.5, 5 times a power of ten that is not below. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= value) ?? 10
  return step * power
}

/** As far as the chart goes: the figures themselves, and the first break-even where it is near. */
function lastDay(days: number, breakEven: readonly number[]): number {
  const near = breakEven.filter((day) => day <= Math.max(days * 4, 400)).slice(0, 3)
  const wanted = Math.max(days * 1.5, ...near.map((day) => day * 1.25), 50)
  return Math.min(roundUp(wanted), costInputs.ecmoDaysPerYear.max)
}

const at = (figures: Figures, day: number): Point => [
  day,
  compareCosts({ ...figures, ecmoDaysPerYear: day }),
]

/** Some days up to the end of the chart, that of the figures among them: the same as a table. */
export function sampledDays(figures: Figures, breakEven: readonly number[]): number[] {
  const last = lastDay(figures.ecmoDaysPerYear, breakEven)
  const even = Array.from({ length: 6 }, (_, index) => Math.round((last * index) / 5))
  const near = breakEven.filter((day) => day < last).slice(0, 3)
  return [...new Set([...even, ...near, figures.ecmoDaysPerYear])].toSorted((a, b) => a - b)
}

/** Both costs over ECMO days a year, each with its range, drawn with no style of its own. */
export function chart(figures: Figures, { breakEven }: Result, spread: number): Tree {
  const last = lastDay(figures.ecmoDaysPerYear, breakEven)
  const points = Array.from({ length: most + 1 }, (_, index) => at(figures, (last * index) / most))
  const highest = Math.max(...points.map(([, { inHouse, partner }]) => Math.max(inHouse, partner)))
  const top = roundUp(highest * (1 + spread))
  const x = (day: number) => Math.round(box.left + ((box.right - box.left) * day) / last)
  const y = (cost: number) =>
    Math.round((box.bottom - ((box.bottom - box.top) * cost) / top) * 10) / 10
  const line = (side: Side, factor: number, path: readonly Point[]) =>
    path.map(([day, cost]) => `${x(day)} ${y(cost[side] * factor)}`).join('L')
  const side = (name: Side) => [
    el('path', {
      'data-band': name,
      d: `M${line(name, 1 + spread, points)}L${line(name, 1 - spread, points.toReversed())}Z`,
    }),
    el('path', { 'data-line': name, d: `M${line(name, 1, points)}` }),
  ]
  const dots = breakEven
    .filter((day) => day <= last)
    .map((day) =>
      el('circle', { cx: `${x(day)}`, cy: `${y(at(figures, day)[1].partner)}`, r: '4' }),
    )
  return el(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'chart-title chart-desc' },
    el('title', { id: 'chart-title' }, 'Cost of a year of staffing, by ECMO days a year'),
    el('desc', { id: 'chart-desc' }, 'The same stands in the table that follows.'),
    ...[0, 0.5, 1].flatMap((share) => [
      el('line', {
        'data-rule': share === 0 ? 'base' : 'grid',
        ...{
          x1: `${box.left}`,
          x2: `${box.right}`,
          y1: `${y(top * share)}`,
          y2: `${y(top * share)}`,
        },
      }),
      el(
        'text',
        { 'data-end': '', x: `${box.left - 6}`, y: `${y(top * share) + 4}` },
        shortDollars(top * share),
      ),
    ]),
    ...[0, 0.5, 1].map((share) =>
      el(
        'text',
        {
          [share === 1 ? 'data-end' : 'data-middle']: '',
          ...{ x: `${x(last * share)}`, y: `${box.bottom + 17}` },
        },
        count(last * share),
      ),
    ),
    el('text', { 'data-end': '', x: `${box.right}`, y: `${height - 6}` }, 'ECMO days a year'),
    ...side('inHouse'),
    ...side('partner'),
    el('line', {
      'data-rule': 'now',
      ...{ x1: `${x(figures.ecmoDaysPerYear)}`, x2: `${x(figures.ecmoDaysPerYear)}` },
      ...{ y1: `${box.top}`, y2: `${box.bottom}` },
    }),
    el(
      'text',
      {
        [x(figures.ecmoDaysPerYear) > width / 2 ? 'data-end' : 'data-start']: '',
        ...{ x: `${x(figures.ecmoDaysPerYear)}`, y: `${box.top - 8}` },
      },
      `your ${count(figures.ecmoDaysPerYear)} days`,
    ),
    ...dots,
  )
}

function shortDollars(amount: number): string {
  if (amount >= 1_000_000) return `$${count(amount / 1_000_000)}M`
  return amount >= 1000 ? `$${count(amount / 1000)}k` : dollars(amount)
}
