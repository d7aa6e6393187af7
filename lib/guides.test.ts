import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guides, guidesFor } from './guides.ts'

const texts = readdirSync('docs/editors')

test('every guide has a text under its title, and every text is a guide', () => {
  expect(texts.toSorted()).toEqual(guides.map(({ name }) => `${name}.md`).toSorted())
  for (const { name, title } of guides) {
    expect(readFileSync(`docs/editors/${name}.md`, 'utf8').split('\n')[0]).toBe(`# ${title}`)
  }
})

test('a guide that another names is there', () => {
  for (const text of texts) {
    const links = readFileSync(`docs/editors/${text}`, 'utf8').matchAll(/\]\(([\w-]+\.md)\)/g)
    for (const [, file] of links) expect(texts, text).toContain(file)
  }
})

test('those that help with a type of document are named for it', () => {
  expect(guidesFor('article').map(({ name }) => name)).toContain('new-article')
  expect(guidesFor('nothing')).toEqual([])
})
