import { expect, test } from 'vitest'
import { withoutFrameworkScripts } from './scripts.ts'

const framework =
  '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>' +
  '<script>self.__next_f.push([1,"x </p>"])</script>'

test('a reading page keeps its text, structured data and marked scripts only', () => {
  const page = `<head>${framework}<link rel="preload" as="font" href="/f.woff2"/></head><p>Text</p>`
  const kept =
    '<script type="application/ld+json">{"@type":"Article"}</script><script data-keep="" src="/t.js"></script>'
  expect(withoutFrameworkScripts(page + kept)).toBe(
    `<head><link rel="preload" as="font" href="/f.woff2"/></head><p>Text</p>${kept}`,
  )
})

test('a page with the hydration mark keeps everything', () => {
  const page = `${framework}<div data-hydrate="">island</div>`
  expect(withoutFrameworkScripts(page)).toBe(page)
})

test('escaped markup in an article is left as it is', () => {
  const page = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'
  expect(withoutFrameworkScripts(page)).toBe(page)
})

test('where React would take the page up again, nothing is left', () => {
  const page = '<body><div hidden=""><!--$--><!--/$--></div><!--&--><p>7<!-- --> min</p></body>'
  expect(withoutFrameworkScripts(page)).toBe('<body><p>7 min</p></body>')
})
