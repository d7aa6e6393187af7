import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { dangersIn } from '#lib/prose/dangers.fixture.ts'
import {
  hostileAddresses,
  hostileProjections,
  hostileText,
  hostileWords,
} from '#lib/prose/hostile-text.fixture.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { Link } from '../link.tsx'
import { Prose } from './prose.tsx'
import { References } from './references.tsx'
import type { RichText } from './rich-text.ts'

/** As it comes from the lake: nothing has looked at it. */
const overTheWire = (value: unknown): RichText => JSON.parse(JSON.stringify(value))

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

test('what we look for is found where it is', () => {
  expect(dangersIn('<p onclick="x"><a href="javascript:x">w</a><script></script>')).toHaveLength(3)
  expect(dangersIn('<a href="/x" class="y">w</a><img src="/media/x"/>')).toEqual([])
})

test('a hostile text keeps its words and nothing in it runs, leads away or breaks', () => {
  const html = renderToStaticMarkup(<Prose body={overTheWire(hostileText)} />)
  expect(dangersIn(html)).toEqual([])
  expect(html).not.toContain(' data-hydrate=""')
  for (const words of hostileWords) expect(textOf(html)).toContain(words)
})

test('hostile pictures and sources are shown as words and numbers', () => {
  const body = overTheWire(hostileProjections)
  const notes = numberNotes(body)
  const html = renderToStaticMarkup(
    <>
      <Prose body={body} notes={notes} />
      <References notes={notes} />
      <Prose body={body} />
    </>,
  )
  expect(dangersIn(html)).toEqual([])
  expect(notes.list).toHaveLength(hostileAddresses.length)
  for (const words of hostileWords) expect(textOf(html)).toContain(words)
})

test.each(hostileAddresses)('%j is no link', (href) => {
  const html = renderToStaticMarkup(<Link href={href}>Words</Link>)
  expect(html).toBe('<span>Words</span>')
})
