import { expect, test } from 'vitest'
import { answerOfPage } from './finished-page.ts'
import { withFontPreloads } from './font-preloads.ts'

const face = (file: string) => `@font-face{font-family:a;src:url(${file})format("woff2")}`
const page = (css: string) => `<html><head><style>${css}</style></head></html>`

test('each typeface that Next marks for it is named once, in the page', () => {
  const css =
    face('/_next/static/media/a-s.p.1x.woff2').repeat(2) + face('/_next/static/media/b.woff2')
  const html = withFontPreloads(page(css))
  expect(html).toBe(
    page(css).replace(
      '<head>',
      '<head><link rel="preload" href="/_next/static/media/a-s.p.1x.woff2" as="font" crossorigin=""/>',
    ),
  )
  expect(withFontPreloads(html), 'and not again').toBe(html)
})

test('a page without typefaces says nothing of them', () => {
  const html = page('p{background:url(/a.woff2)}')
  expect(withFontPreloads(html)).toBe(html)
  expect(answerOfPage(html).headers).not.toHaveProperty('link')
})
