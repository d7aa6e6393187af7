import { expect, test } from 'vitest'
import { withPageStyles } from './page-styles.ts'

const page = (css: string, body: string) =>
  `<html><head><style data-href="/a.css">${css}</style></head><body>${body}</body></html>`

const sheetOf = (html: string) => /<style>(.*)<\/style>/.exec(html)?.[1]
const bodyOf = (html: string) => /<body>(.*)<\/body>/.exec(html)?.[1]

test('rules whose classes or elements are not on the page go, with all that only they asked for', () => {
  const css =
    ':root{--used:red;--through:var(--used);--lost:blue}.card{color:var(--through)}.gone{color:var(--lost)}' +
    'table{width:1px}@media print{.gone{color:red}.card{color:red}}@keyframes spin{to{top:0}}'
  const html = withPageStyles(page(css, '<p class="card">Text</p>'))
  expect(sheetOf(html)).toBe(
    ':root{--a:red;--b:var(--a)}.a{color:var(--b)}@media print{.a{color:red}}',
  )
  expect(bodyOf(html)).toBe('<p class="a">Text</p>')
})

test('key frames and registered properties stay where they are asked for', () => {
  const css =
    '@property --turn{syntax:"<angle>";inherits:false;initial-value:0deg}@keyframes spin{to{rotate:var(--turn)}}.x{animation:spin 1s;rotate:var(--turn)}'
  const sheet = sheetOf(withPageStyles(page(css, '<i class="x"></i>')))
  expect(sheet).toContain('@property --a')
  expect(sheet).toContain('@keyframes spin{to{rotate:var(--a)}}')
})

test('a class inside :not() or :is() is not needed for the rule to stay', () => {
  const css = 'p:not(.quiet){top:0}:is(.a,.b) p{left:0}.prose ul:not([class]){right:0}'
  const html = withPageStyles(page(css, '<div class="prose"><p>x</p><ul class="bare"></ul></div>'))
  const sheet = sheetOf(html) ?? ''
  expect(sheet).toMatch(/p:not\(\.\w\)\{top:0\}/)
  expect(sheet).toMatch(/:is\(\.\w,\.\w\) p\{left:0\}/)
  expect(sheet).toContain('ul:not([class]){right:0}')
  expect(bodyOf(html), 'a class without a rule goes, its attribute stays').toContain(
    '<ul class="">',
  )
})

test('of what only other parts of the site look for, nothing is left', () => {
  const css =
    ':is(body:has(main [data-area=team]) .menu a,body:has(main [data-area=blog]) .menu a){top:0}' +
    'body:has([data-area=about]){left:0}:root[data-theme=dark] p{right:0}' +
    '.menu:has(>.gone){color:red}:where(.gone>:not(:last-child)){color:red}'
  const body = '<div class="menu"><a href="/">x</a></div><main><p data-area="team">y</p></main>'
  const sheet = sheetOf(withPageStyles(page(css, body)))
  expect(sheet).toBe('body:has(main [data-area=team]) .a a{top:0}:root[data-theme=dark] p{right:0}')
})

test('names that need escapes, in the sheet and in the markup, are one', () => {
  const css = '.lg\\:w-\\[50\\%\\]{width:50%}.\\[\\&_a\\]\\:x a{top:0}'
  const body = '<p class="lg:w-[50%] [&amp;_a]:x"><a href="#">x</a></p>'
  expect(sheetOf(withPageStyles(page(css, body)))).toBe('.a{width:50%}.b a{top:0}')
})

test('a text that looks like a class or a property stays as it was written', () => {
  const css = '.card{color:var(--ink);content:"var(--ink) .card"}'
  const html = withPageStyles(page(css, '<p class="card">class="card" and --ink and .card</p>'))
  expect(bodyOf(html)).toBe('<p class="a">class="card" and --ink and .card</p>')
})

test('words of an editor that end like the beginning of an attribute stay words', () => {
  const css = '.card{color:var(--ink)}'
  const written =
    '<img alt="x class=" title="y onerror=alert(1) " class="card"/><p>var(--ink) var(--other)</p>' +
    '<script type="application/ld+json">{"name":"x class=","text":"var(--ink)"}</script>'
  const html = withPageStyles(page(css, written))
  expect(bodyOf(html)).toBe(written.replace('class="card"', 'class="a"'))
})

test('a drawing that asks for a color by its property gets it', () => {
  const css = ':root{--ink:red;--lost:blue}.card{top:0}'
  const html = withPageStyles(page(css, '<path class="card" fill="var(--ink)"></path>'))
  expect(bodyOf(html)).toBe('<path class="a" fill="var(--a)"></path>')
  expect(sheetOf(html)).toContain('--a:red')
  expect(sheetOf(html)).not.toContain('blue')
})

test('several sheets become one, and a page without a sheet stays as it is', () => {
  const two = page('.a{top:0}', '<p class="a b">x</p>').replace(
    '</head>',
    '<style>.b{left:0}</style></head>',
  )
  expect(sheetOf(withPageStyles(two))).toBe('.a{top:0}.b{left:0}')
  const bare = '<html><head></head><body class="a"></body></html>'
  expect(withPageStyles(bare)).toBe(bare)
})
