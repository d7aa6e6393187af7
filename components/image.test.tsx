import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Image } from './image.tsx'

const lqip = 'data:image/png;base64,AAAA'
const markupOf = (value: string) =>
  renderToStaticMarkup(
    <Image
      figure={{ image: { asset: { _id: 'image-abc-1600x900-png', metadata: { lqip: value } } } }}
      maxWidth={800}
    />,
  )
const figure = (isOpaque: boolean) => ({
  alt: 'A circuit',
  image: { asset: { _id: 'image-abc-1600x900-png', metadata: { lqip, isOpaque } } },
})

test('sizes are known before the picture is, without a style attribute', () => {
  const markup = renderToStaticMarkup(<Image figure={figure(true)} maxWidth={800} />)
  expect(markup).toMatch(/width="800" height="450"/)
  expect(markup).toContain('alt="A circuit"')
  expect(markup).toContain('loading="lazy"')
  expect(markup).not.toContain('style=')
})

test('the placeholder is hidden from screen readers, and absent behind transparency', () => {
  expect(renderToStaticMarkup(<Image figure={figure(true)} maxWidth={800} />)).toMatch(
    /src="data:[^"]*" alt="" aria-hidden="true"/,
  )
  expect(renderToStaticMarkup(<Image figure={figure(false)} maxWidth={800} />)).not.toContain(
    'data:',
  )
})

test('a decorative picture has an empty alt, a missing one is nothing', () => {
  const decorative = { ...figure(true), decorative: true }
  expect(renderToStaticMarkup(<Image figure={decorative} maxWidth={800} />)).not.toContain(
    'A circuit',
  )
  expect(renderToStaticMarkup(<Image figure={{ alt: 'x' }} maxWidth={800} />)).toBe('')
})

test.each(['javascript:alert(1)', 'data:image/svg+xml;base64,AAAA', 'data:text/html,x', '//evil'])(
  'a placeholder that is not a small picture is left out: %s',
  (value) => {
    expect(markupOf(value)).not.toContain(value)
  },
)

test('only the picture that matters is asked for first; the others wait', () => {
  const first = renderToStaticMarkup(<Image figure={figure(true)} maxWidth={800} priority />)
  expect(first).toContain('fetchPriority="high"')
  expect(first).not.toContain('loading=')
})
