import { expect, test } from 'vitest'
import { withoutNumbers } from './typed-numbers.ts'

test.each([
  [
    ['1. Why', '2. How'],
    ['Why', 'How'],
  ],
  [['1) Why'], ['Why']],
  [
    ['1 Why', '1.1 Who', '1.2 When', '2 How'],
    ['Why', 'Who', 'When', 'How'],
  ],
  [
    ['I. Why', 'II. How', 'III. When'],
    ['Why', 'How', 'When'],
  ],
  [
    ['A. Why', 'B. How'],
    ['Why', 'How'],
  ],
  [['Chapter 1: Why'], ['Why']],
  [
    ['3 questions to ask', 'Who decides'],
    ['3 questions to ask', 'Who decides'],
  ],
  [
    ['1.5 liters a minute', 'Flow'],
    ['1.5 liters a minute', 'Flow'],
  ],
  [
    ['24/7 cover', '2026 in numbers'],
    ['24/7 cover', '2026 in numbers'],
  ],
  [
    ['A. fumigatus', 'Candida'],
    ['A. fumigatus', 'Candida'],
  ],
  [
    ['A day on ECMO', 'I am a nurse'],
    ['A day on ECMO', 'I am a nurse'],
  ],
  [['Part of the team'], ['Part of the team']],
])('%j reads %j', (headings, read) => expect(withoutNumbers(headings)).toEqual(read))
