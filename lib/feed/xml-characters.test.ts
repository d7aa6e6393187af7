import { expect, test } from 'vitest'
import { asHtml, withWholeCategories, withXmlCharacters } from './xml-characters.ts'

test('what XML cannot hold goes; tabs, line ends and all letters stay', () => {
  expect(withXmlCharacters('a\0b\u0007c\u000bd\ufffee')).toBe('abcde')
  const kept = '\t\n\r é 文 😀 \u2028 \u0085'
  expect(withXmlCharacters(kept)).toBe(kept)
})

test('half of a letter becomes the sign for an unknown one', () => {
  expect(withXmlCharacters('a\ud800b')).toBe('a\ufffdb')
})

test('a name of a topic breaks no attribute of an Atom feed', () => {
  expect(withWholeCategories('<category label="R&amp;D <b>"/><category label="a"/>')).toBe(
    '<category label="R&amp;D &lt;b>"/><category label="a"/>',
  )
})

test('a title that speaks of tags is text where HTML is read', () => {
  expect(asHtml('<script> & more')).toBe('&lt;script> &amp; more')
})
