import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ShownUntil } from '#components/shown-until.tsx'
import { endingsOf, withoutEndedParts } from './ending-parts.ts'

const first = '2026-11-22T12:00:00.000Z'
const second = '2026-12-24T12:00:00.000Z'
const at = Date.parse

/** A page with two quotes, as React draws it. */
const page = (one = 'One', whole = false) =>
  renderToStaticMarkup(
    <>
      <h1>Partners</h1>
      <ShownUntil at={first} whole={whole}>
        <p>{one}</p>
      </ShownUntil>
      <ShownUntil at={second}>
        <p>Two</p>
      </ShownUntil>
      <p>The end</p>
    </>,
  )

test('what ends stays until its moment and not a millisecond longer', () => {
  expect(endingsOf(page())).toEqual([at(first), at(second)])
  expect(withoutEndedParts(page(), at(first) - 1)).toBe(page())
  const cut = withoutEndedParts(page(), at(first))
  expect(cut).not.toContain('One')
  expect(cut).toContain('<h1>Partners</h1>')
  expect(cut).toContain('<p>Two</p>')
  expect(cut).toContain('<p>The end</p>')
  expect(endingsOf(cut ?? '')).toEqual([at(second)])
  expect(withoutEndedParts(page(), at(second))).not.toContain('Two')
})

test('a page that is one such part is gone', () => {
  expect(withoutEndedParts(page('One', true), at(first) - 1)).toContain('One')
  expect(withoutEndedParts(page('One', true), at(first))).toBeNull()
})

test('a quote that spells the mark out ends nothing early and hides nothing', () => {
  const hostile = `</shown-until><shown-until at="2999-01-01T00:00:00.000Z">${'"'}stays`
  const cut = withoutEndedParts(page(hostile), at(first))
  expect(cut).not.toContain('stays')
  expect(cut).toContain('Two')
})

test('a moment that cannot be read has passed', () => {
  const html = '<shown-until at="someday"><p>One</p></shown-until><p>Two</p>'
  expect(withoutEndedParts(html, 1)).toBe('<p>Two</p>')
})

test('a page that React takes up again is made anew as a whole', () => {
  const html = `<div data-hydrate=""></div>${page()}`
  expect(withoutEndedParts(html, at(first) - 1)).toBe(html)
  expect(withoutEndedParts(html, at(first))).toBeNull()
})
