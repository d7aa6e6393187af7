import { expect, test } from 'vitest'
import { answerOfPage } from './finished-page.ts'
import { fontPreloads } from './font-preloads.ts'

const face = (file: string) => `@font-face{font-family:a;src:url(${file})format("woff2")}`

test('each typeface that Next marks for it is named once', () => {
  const css =
    face('/_next/static/media/a-s.p.1x.woff2').repeat(2) + face('/_next/static/media/b.woff2')
  expect(fontPreloads(`<style>${css}</style>`)).toBe(
    '</_next/static/media/a-s.p.1x.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"',
  )
})

test('a page without typefaces says nothing of them', () => {
  expect(fontPreloads('<p>url(/a.woff2)</p>')).toBeUndefined()
  expect(answerOfPage('<p>Text</p>').headers).not.toHaveProperty('link')
})
