import { expect, test } from 'vitest'
import { isDrawnForOne } from './per-request-target.ts'

test.each([
  '/search?q=ecmo',
  '/search?page=2&q=%22',
  '/search/results',
  '/search/results?q=x',
  '/why-partner-with-us/cost-comparison?v=1&days=',
  '/why-partner-with-us/cost-comparison/figures',
  '/contact?topic=careers&job=a-job',
  '/contact/form',
])('%s is answered for who asks', (target) => expect(isDrawnForOne(target)).toBe(true))

test.each([
  '/search',
  '/search?',
  '/search?q=',
  '/search?utm_source=x',
  '/search?v=1',
  '/blog?q=ecmo',
  '/why-partner-with-us/cost-comparison',
  '/why-partner-with-us/cost-comparison?utm_source=x&q=a',
  '/why-partner-with-us/cost-comparison/as-you-type.js?v=1',
  '/why-partner-with-us?v=1',
  '/contact',
  '/contact?job=a-job',
  '/contact/thanks?topic=careers',
  '/',
  undefined,
])('%s is a file', (target) => expect(isDrawnForOne(target)).toBe(false))
