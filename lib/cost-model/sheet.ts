import type { CsvCell } from '../csv.ts'
import { sampledDays } from './chart.ts'
import { compareCosts, type Figures } from './compare.ts'
import { costInputs, inputKeys, isShare } from './inputs.ts'
import { resultOf, toThousand } from './result.ts'
import { breakEvenWords, notAQuote, ourInterest, verdict } from './words.ts'

export interface SheetFacts {
  /** Share of 1. */
  spread: number
  /** Where each figure comes from, by the name of its field. */
  from: Readonly<Record<string, string>>
  /** The whole address at which the same figures are compared. */
  url: string
}

/** The comparison as rows of a spreadsheet: what it says, what it rests on, and the figures used. */
export function sheetRows(figures: Figures, { spread, from, url }: SheetFacts): CsvCell[][] {
  const result = resultOf(figures, spread)
  const { inHouse, partner, comparison } = result
  return [
    ['Vivacity Perfusion: cost comparison', url],
    [verdict(result)],
    [notAQuote],
    [ourInterest],
    ...breakEvenWords(result).map((words) => [words]),
    [],
    ['Dollars a year', 'Low', 'Estimate', 'High'],
    ['In-house team', inHouse.low, inHouse.middle, inHouse.high],
    ['Partner', partner.low, partner.middle, partner.high],
    ['In-house less partner', '', toThousand(comparison.difference), ''],
    [],
    ['ECMO days a year', 'In-house', 'Partner', 'In-house less partner'],
    ...sampledDays(figures, result.breakEven).map((day) => {
      const costs = compareCosts({ ...figures, ecmoDaysPerYear: day })
      return [day, ...[costs.inHouse, costs.partner, costs.difference].map(toThousand)]
    }),
    [],
    ['Figure', 'Value', 'Unit', 'From'],
    ...inputKeys.map((key) => {
      const { name, label, unit } = costInputs[key]
      const value = isShare(costInputs[key]) ? figures[key] * 100 : figures[key]
      return [label, Number(value.toFixed(4)), unit, from[name] ?? 'yours']
    }),
    [
      'The cost of one specialist is',
      figures.costBasis === 'baseSalary' ? 'a base salary' : 'pay and benefits',
    ],
  ]
}
