import { expect, test } from 'vitest'
import { formatPhone } from './phone.ts'

test('American numbers are grouped, others left alone', () => {
  expect(formatPhone('+15550100123')).toBe('(555) 010-0123')
  expect(formatPhone('+442071234567')).toBe('+442071234567')
  expect(formatPhone('')).toBe('')
})
