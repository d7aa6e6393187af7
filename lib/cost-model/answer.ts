import { paths } from '../paths.ts'
import { chart, sampledDays } from './chart.ts'
import { compareCosts, type Figures } from './compare.ts'
import { costInputs, inputKeys, isMoney, isShare } from './inputs.ts'
import { figuresQuery, type Reading } from './reading.ts'
import { type Result, resultOf, toThousand } from './result.ts'
import { el, type Tree } from './tree.ts'
import {
  breakEvenWords,
  count,
  dollars,
  notAQuote,
  ourInterest,
  sideNames,
  verdict,
} from './words.ts'

export interface Asked {
  reading: Reading
  /** Share of 1 by which an estimate may be off, either way. */
  spread: number
  /** Where a figure that nobody changed comes from, by the name of its field, in a few words. */
  origins: Readonly<Record<string, { start: string; from: string } | undefined>>
}

/** What there is to say of the figures: a result, or what it still needs. Never half of one. */
export function answerTree({ reading, spread, origins }: Asked): Tree[] {
  const { figures } = reading
  if (!figures) return [...problemTree(reading), ...missingTree(reading)]
  const result = resultOf(figures, spread)
  return [
    el('p', { 'data-part': 'verdict' }, verdict(result)),
    el('p', { 'data-part': 'interest' }, `${notAQuote} ${ourInterest}`),
    costTable(result, spread),
    el('h3', {}, 'Where the sides change'),
    el('ul', {}, ...breakEvenWords(result).map((words) => el('li', {}, words))),
    el('h3', {}, 'By ECMO days a year'),
    el(
      'p',
      { 'data-part': 'key' },
      el('span', { 'data-key': 'inHouse' }, sideNames.inHouse),
      ' ',
      el('span', { 'data-key': 'partner' }, sideNames.partner),
    ),
    el('figure', {}, chart(figures, result, spread)),
    dayTable(figures, result),
    actions(reading),
    el('details', {}, el('summary', {}, 'What each side is made of'), partsTable(result)),
    el(
      'details',
      {},
      el('summary', {}, 'The figures used'),
      figuresTable(reading, figures, origins),
    ),
  ]
}

/** What a screen reader is told once somebody has stopped typing. */
export function spokenAnswer({ reading, spread }: Asked): string {
  if (reading.figures) return verdict(resultOf(reading.figures, spread))
  const [problem] = reading.problems
  if (problem) return `${costInputs[problem.key].label}: ${problem.message}`
  return missingWords(reading)
}

function missingWords({ missing }: Reading): string {
  return missing.length === 1
    ? 'One figure is missing for a result.'
    : `${count(missing.length)} figures are missing for a result.`
}

const fieldLink = (key: (typeof inputKeys)[number]) =>
  el('a', { href: `#${costInputs[key].name}` }, costInputs[key].label)

function problemTree({ problems }: Reading): Tree[] {
  if (problems.length === 0) return []
  const words =
    problems.length === 1
      ? 'One figure needs another look.'
      : `${count(problems.length)} figures need another look.`
  const items = problems.map(({ key, message }) => el('li', {}, fieldLink(key), ` – ${message}`))
  return [el('p', { 'data-part': 'problem' }, words), el('ul', {}, ...items)]
}

function missingTree(reading: Reading): Tree[] {
  if (reading.missing.length === 0) return []
  return [
    el('p', { 'data-part': 'missing' }, missingWords(reading)),
    el('ul', {}, ...reading.missing.map((key) => el('li', {}, fieldLink(key)))),
  ]
}

const head = (...columns: string[]) =>
  el('thead', {}, el('tr', {}, ...columns.map((text) => el('th', { scope: 'col' }, text))))
const row = (name: string, ...cells: string[]) =>
  el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map((text) => el('td', {}, text)))

function costTable({ inHouse, partner }: Result, spread: number): Tree {
  const rows = [[sideNames.inHouse, inHouse] as const, [sideNames.partner, partner] as const].map(
    ([name, { low, middle, high }]) => row(name, dollars(low), dollars(middle), dollars(high)),
  )
  return el(
    'table',
    { id: 'costs' },
    el('caption', {}, `A year of staffing, each estimate ± ${count(spread * 100)} %`),
    head('Side', 'Low', 'Estimate', 'High'),
    el('tbody', {}, ...rows),
  )
}

function dayTable(figures: Figures, { breakEven }: Result): Tree {
  const rows = sampledDays(figures, breakEven).map((day) => {
    const { inHouse, partner, difference } = compareCosts({ ...figures, ecmoDaysPerYear: day })
    const name = day === figures.ecmoDaysPerYear ? `${count(day)} (yours)` : count(day)
    const gap = toThousand(Math.abs(difference))
    const less = difference < 0 ? 'in-house' : 'partner'
    return row(
      name,
      ...[inHouse, partner].map((cost) => dollars(toThousand(cost))),
      gap === 0 ? 'about the same' : `${less}, by ${dollars(gap)}`,
    )
  })
  return el(
    'table',
    { id: 'by-days' },
    el('caption', {}, 'The chart as a table'),
    head('ECMO days', 'In-house', 'Partner', 'Costs less'),
    el('tbody', {}, ...rows),
  )
}

function partsTable({ comparison }: Result): Tree {
  const thousand = (amount: number) => dollars(toThousand(amount))
  return el(
    'table',
    { id: 'parts' },
    head('Part', 'In-house', 'Partner'),
    el(
      'tbody',
      {},
      row('Specialist hours', count(comparison.inHouseHours), count(comparison.partnerHours)),
      row('FTE that the days need', count(comparison.fteVolume), '–'),
      row('FTE that ECMO pays for', count(comparison.fteCharged), '–'),
      row('People', count(comparison.people), '–'),
      row('Pay', thousand(comparison.labour), '–'),
      row('On call', thousand(comparison.onCall), '–'),
      row('Training', thousand(comparison.training), '–'),
      row('Replacing who leaves', thousand(comparison.turnover), '–'),
      row('In all', thousand(comparison.inHouse), thousand(comparison.partner)),
    ),
  )
}

function figuresTable(reading: Reading, figures: Figures, origins: Asked['origins']): Tree {
  const rows = inputKeys.map((key) => {
    const input = costInputs[key]
    const { name, label, unit } = input
    const typed = reading.typed[name] ?? ''
    const value = isShare(input) ? figures[key] * 100 : figures[key]
    const amount = isMoney(input)
      ? `${dollars(value)}${unit.slice(1)}`
      : `${count(value)} ${unit}`.replace(' %', '%')
    const origin = origins[name]
    const from = origin && origin.start === typed ? origin.from : 'yours'
    return row(label, amount, typed === '' ? 'left empty' : from)
  })
  const basis = figures.costBasis === 'baseSalary' ? 'a base salary' : 'pay and benefits'
  return el(
    'table',
    { id: 'used' },
    head('Figure', 'Value', 'From'),
    el('tbody', {}, ...rows, row('Cost of one specialist is', basis, 'yours')),
  )
}

function actions(reading: Reading): Tree {
  const query = figuresQuery(reading)
  const link = (href: string, words: string) => el('li', {}, el('a', { href }, words))
  return el(
    'ul',
    { 'data-part': 'actions' },
    link(paths.contactWithComparison(query), 'Send these figures with an enquiry'),
    link(paths.costComparison(query), 'Link to these figures'),
    link(paths.costComparisonCsv(query), 'Download as CSV'),
  )
}
