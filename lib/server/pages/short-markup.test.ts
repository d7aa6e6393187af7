import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { withShortMarkup } from './short-markup.ts'

const shapeOf = (html: string) => new JSDOM(html).window.document.documentElement.outerHTML

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body>${body}</body></html>`

test.each([
  ['<ul><li>a</li><li class="b"><p>b</p></li></ul>', '<ul><li>a<li class="b"><p>b</ul>'],
  ['<div><p>a</p><p class="b">b</p></div><p>c</p>', '<div><p>a<p class="b">b</div><p>c</p>'],
  [
    '<a href="/"><p>a</p></a><span><p>b</p></span>',
    '<a href="/"><p>a</p></a><span><p>b</p></span>',
  ],
  ['<ul><li>a</li> <!-- --><li>b</li></ul>', '<ul><li>a</li> <!-- --><li>b</ul>'],
  ['<p>a</p>text<p>b</p><pre>c</pre>', '<p>a</p>text<p>b</p><pre>c</pre>'],
  [
    '<dl><div><dt>a</dt><dd>b</dd></div></dl><dl><dt>a</dt><dd>b</dd></dl>',
    '<dl><div><dt>a<dd>b</div></dl><dl><dt>a<dd>b</dl>',
  ],
  [
    '<table><thead><tr><td></td><th scope="col">a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr><tr><td>d</td></tr></tbody></table>',
    '<table><thead><tr><td><th scope="col">a</thead><tbody><tr><th>b<td>c<tr><td>d</tbody></table>',
  ],
])('%s is as short as it may be, and the same to a browser', (body, short) => {
  expect(withShortMarkup(page(body))).toBe(page(short).replace('charSet', 'charset'))
  expect(shapeOf(withShortMarkup(page(body)))).toBe(shapeOf(page(body)))
})

test('names of attributes get small letters, and words stay as they were written', () => {
  const body =
    '<img srcSet="/a 1w" fetchPriority="high" alt=" srcSet=1"/><time dateTime="2026">srcSet="x"</time>'
  expect(withShortMarkup(page(body))).toContain(
    '<img srcset="/a 1w" fetchpriority="high" alt=" srcSet=1"/><time datetime="2026">srcSet="x"</time>',
  )
})
