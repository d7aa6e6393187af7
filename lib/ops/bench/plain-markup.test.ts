import { expect, test } from 'vitest'
import { type PlainElement, toHtml, toJsx, words } from './plain-markup.ts'

const page: PlainElement = {
  tag: 'main',
  attributes: {},
  children: [
    { tag: 'h1', attributes: { id: 'a' }, children: ['Flow < 4 L & "rest"'] },
    { tag: 'hr', attributes: {}, children: [] },
    { tag: 'time', attributes: { datetime: '2026-03-17' }, children: ['17 March {2026}'] },
  ],
}

test('writes the same text as HTML and as JSX', () => {
  expect(toHtml(page)).toBe(
    '<main><h1 id="a">Flow &lt; 4 L &amp; &quot;rest&quot;</h1><hr><time datetime="2026-03-17">17 March {2026}</time></main>',
  )
  expect(toJsx(page)).toBe(
    '<main><h1 id={"a"}>{"Flow < 4 L & \\"rest\\""}</h1><hr /><time dateTime={"2026-03-17"}>{"17 March {2026}"}</time></main>',
  )
})

test('counts the words', () => {
  expect(words(page)).toBe(9)
})
