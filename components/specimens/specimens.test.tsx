import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CardSpecimens } from './card-specimens.tsx'
import { ManySpecimens } from './many-specimens.tsx'
import { PartSpecimens } from './part-specimens.tsx'
import { ProofSpecimens } from './proof-specimens.tsx'
import { TableSpecimens } from './table-specimens.tsx'
import { longName, longWord } from './words.fixture.ts'

const pages = {
  cards: renderToStaticMarkup(<CardSpecimens pictured={null} />),
  tables: renderToStaticMarkup(<TableSpecimens />),
  proof: renderToStaticMarkup(<ProofSpecimens />),
  parts: renderToStaticMarkup(<PartSpecimens />),
}

/** Words between the tags of a markup. */
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ')

describe.each(Object.entries(pages))('%s, in every state', (_, markup) => {
  test('say nothing where nothing is known', () => {
    expect(words(markup)).not.toMatch(/\b(?:null|undefined|NaN|Invalid Date|\[object)\b/)
    const empty = /<(h\d|dt|dd|th|li|ul|ol|p|a)(?: [^>]*)?>\s*<\/\1>/g
    expect(markup.match(empty)).toBeNull()
    expect(markup.match(/href="(?:|#|null|undefined)"/g)).toBeNull()
  })

  test('write no style attribute and no id twice', () => {
    expect(markup).not.toContain('style=')
    const ids = [...markup.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

test('long words and names are shown whole', () => {
  expect(pages.cards.split(longWord).length).toBeGreaterThan(5)
  expect(pages.cards).toContain(longName)
  expect(pages.tables).toContain(longWord)
})

test('one item is a list of one, and a hundred are a hundred', () => {
  const many = renderToStaticMarkup(<ManySpecimens />)
  expect(many.match(/Article \d+ of a hundred/g)).toHaveLength(100)
  expect(many.match(/<th scope="row"/g)).toHaveLength(100)
  expect(many.match(/<div class="box card person-card">/g)).toHaveLength(100)
})
