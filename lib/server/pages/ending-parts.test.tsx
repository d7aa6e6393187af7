import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ShownFrom } from '#components/shown-from.tsx'
import { ShownUntil } from '#components/shown-until.tsx'
import { endingsOf, withoutComingParts, withoutEndedParts } from './ending-parts.ts'
import { allowAgain, withhold } from './withheld-marks.ts'

const first = '2026-11-22T12:00:00.000Z'
const second = '2026-12-24T12:00:00.000Z'
const at = Date.parse

/** A page with two quotes, as React draws it. */
const page = (one = 'One', whole = false) =>
  renderToStaticMarkup(
    <>
      <h1>Partners</h1>
      <ShownUntil at={first} by="one" whole={whole}>
        <p>{one}</p>
      </ShownUntil>
      <ShownUntil at={second} by="two three">
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
  const hostile = `</shown-until><shown-until at="2999-01-01T00:00:00.000Z" by="">${'"'}stays`
  const cut = withoutEndedParts(page(hostile), at(first))
  expect(cut).not.toContain('stays')
  expect(cut).toContain('Two')
})

test('a moment that cannot be read has passed', () => {
  const html = '<shown-until at="someday" by=""><p>One</p></shown-until><p>Two</p>'
  expect(withoutEndedParts(html, 1)).toBe('<p>Two</p>')
})

test('a page that React takes up again is made anew as a whole', () => {
  const html = `<div data-hydrate=""></div>${page()}`
  expect(withoutEndedParts(html, at(first) - 1)).toBe(html)
  expect(withoutEndedParts(html, at(first))).toBeNull()
})

test('what rests on a permission that was taken back is gone at once, until it is given again', () => {
  withhold('three')
  const cut = withoutEndedParts(page(), at(first) - 1)
  expect(cut).toContain('One')
  expect(cut).not.toContain('Two')
  allowAgain('three')
  expect(withoutEndedParts(page(), at(first) - 1)).toBe(page())
})

/** A page with a notice that is shown from the first moment to the second. */
const withNotice = renderToStaticMarkup(
  <>
    <ShownFrom at={first}>
      <ShownUntil at={second} by="">
        <p>Notice</p>
      </ShownUntil>
    </ShownFrom>
    <h1>Partners</h1>
  </>,
)

test('what begins comes at its moment and not a millisecond earlier, and ends at its own', () => {
  expect(endingsOf(withNotice)).toEqual([at(first), at(second)])
  const before = withoutEndedParts(withNotice, at(first) - 1) ?? ''
  expect(before).toBe(withNotice)
  expect(withoutComingParts(before)).toBe('<h1>Partners</h1>')
  const during = withoutEndedParts(withNotice, at(first)) ?? ''
  expect(endingsOf(during)).toEqual([at(second)])
  expect(withoutComingParts(during)).toContain('<p>Notice</p>')
  expect(withoutEndedParts(during, at(second))).toBe('<h1>Partners</h1>')
  expect(withoutEndedParts(withNotice, at(second))).toBe('<h1>Partners</h1>')
})

test('on a page that React takes up, what rests on no permission goes out of sight only', () => {
  const html = `<div data-hydrate=""></div>${withNotice}`
  expect(withoutComingParts(html)).toBe(html)
  const after = withoutEndedParts(html, at(second)) ?? ''
  expect(after).toContain('<shown-until hidden="" at=')
  expect(withoutEndedParts(after, at(second))).toBe(after)
})

test('what begins at no moment that can be read never begins', () => {
  const html = '<shown-from at="someday"><p>One</p></shown-from><p>Two</p>'
  expect(endingsOf(html)).toEqual([])
  expect(withoutComingParts(withoutEndedParts(html, at(second)) ?? '')).toBe('<p>Two</p>')
})
