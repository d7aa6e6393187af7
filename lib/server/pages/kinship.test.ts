import selectorParser from 'postcss-selector-parser'
import { expect, test } from 'vitest'
import { kinshipsIn, kinshipsOf } from './kinship.ts'

const html =
  '<body><div class="prose"><p>A<br/>B</p><figure class="quote"><blockquote>C</blockquote></figure></div><ul class="menu"><li><a href="/">D</a></li></ul></body>'
const holds = kinshipsIn(html, (classes) => classes.split(' ').filter(Boolean))
const mayMatch = (text: string) => {
  const [selector] = selectorParser().astSync(text).nodes
  return selector !== undefined && kinshipsOf(selector).every(holds)
}

test.each([
  '.prose p',
  'body>.prose>p',
  '.prose>*+blockquote',
  '.prose :is(h2,p):first-child',
  '.menu li+li',
  '.menu li:not(.prose ul)>a:hover',
  'p+.menu',
  ':is(.other,.menu) a',
  '.prose blockquote:before',
])('%s may match', (selector) => {
  expect(mayMatch(selector)).toBe(true)
})

test.each(['.prose ul', '.prose li+li', 'li>ul', '.menu :is(h2,p)', '.quote p', 'br a', 'p p'])(
  '%s matches nothing',
  (selector) => {
    expect(mayMatch(selector)).toBe(false)
  },
)
