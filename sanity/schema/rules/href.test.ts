import { expect, test } from 'vitest'
import { hrefProblem, linkFieldProblem } from './href.ts'

test.each(['/contact', 'https://elso.org', 'mailto:a@example.com', 'tel:+15551234567', '#sources'])(
  '%s is a link',
  (href) => expect(hrefProblem(href)).toBeNull(),
)

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'contact', ' '])(
  '%s is not',
  (href) => expect(hrefProblem(href)).not.toBeNull(),
)

test('a bare domain is told what is missing', () => {
  expect(hrefProblem('www.elso.org')).toContain('https://www.elso.org')
  expect(hrefProblem('elso.org/ecmo')).toContain('https://elso.org/ecmo')
})

test('a button without label and address is simply absent', () => {
  expect(linkFieldProblem(undefined, {})).toBeNull()
  expect(linkFieldProblem(undefined, { label: 'Request a call' })).not.toBeNull()
})
