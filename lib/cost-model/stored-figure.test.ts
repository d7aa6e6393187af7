import { expect, test } from 'vitest'
import {
  boundProblem,
  needsSource,
  repeatsFigure,
  unitProblem,
  valueProblem,
} from './stored-figure.ts'

const figure = { figure: 'productiveShare', value: 85, unit: '%', min: 50, max: 100 }

test('a whole figure is let stand', () => {
  expect([unitProblem(figure), valueProblem(figure), boundProblem(figure, 'min')]).toEqual([
    null,
    null,
    null,
  ])
})

test('what is wrong is said in words', () => {
  expect(unitProblem({ ...figure, unit: 'hours a day' })).toContain('Choose “%”')
  expect(valueProblem({ ...figure, value: 0.85 })).toBe('Enter a number from 50 to 100.')
  expect(boundProblem({ ...figure, max: 400 }, 'max')).toContain('Enter a number from 10 to 100')
  expect(boundProblem({ ...figure, min: 90, max: 80 }, 'max')).toContain('above the highest')
})

test('only a sourced figure needs a source, and a figure stands once', () => {
  expect([{ status: 'sourced' }, { status: 'editor' }, null].map(needsSource)).toEqual([
    true,
    false,
    false,
  ])
  expect(repeatsFigure([figure, figure])).toBe(true)
  expect(repeatsFigure([figure, { figure: 'hourlyRate' }, {}])).toBe(false)
})
