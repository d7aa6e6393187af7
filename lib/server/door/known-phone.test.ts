import { expect, test } from 'vitest'
import { keepRendered, openAnswerMemory } from '../pages/answer-memory.ts'
import { knownPhone } from './known-phone.ts'

const page = (html: string) => ({ body: Buffer.from(html), headers: {} })

openAnswerMemory()

test('the number of the build holds until a newer 404 page has another', () => {
  const built = page('<a href="tel:+15550142470">Call us</a>')
  expect(knownPhone(built)).toBe('+15550142470')
  keepRendered('/_not-found', page('<a class="x" href="tel:+15550100000">Call us</a>'))
  expect(knownPhone(built)).toBe('+15550100000')
})

test('a page without a number tells none', () => {
  keepRendered('/_not-found', page('<p>Nothing here.</p>'))
  expect(knownPhone(page(''))).toBeUndefined()
})
