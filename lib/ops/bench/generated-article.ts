import { articleDocuments } from '#sanity/seed/articles/all.ts'
import { type Json, refs, type SeedDocument, slug } from '#sanity/seed/document.ts'
import { isObject, type JsonObject, wordsOf } from '#sanity/seed/walk.ts'

const wordsWanted = 600
const newest = Date.parse('2026-11-20T14:00:00Z')
const hoursApart = 6

const text = (value: Json | undefined) => (typeof value === 'string' ? value : '')
const isHeading = (block: Json) => isObject(block) && block.style === 'h2'
const wordCount = (blocks: readonly Json[]) =>
  blocks.filter(isObject).map(wordsOf).join(' ').split(/\s+/).filter(Boolean).length

/** The sections of the sample articles, each from its heading to the next one; without pictures. */
const sections = articleDocuments.flatMap(({ body }) => {
  const found: JsonObject[][] = []
  for (const block of Array.isArray(body) ? body.filter(isObject) : []) {
    if (isHeading(block)) found.push([])
    if (block._type !== 'figure') found.at(-1)?.push(block)
  }
  return found
})

/** The same place of a round of `length`, whichever article asks; far apart for neighbors. */
const pick = (index: number, length: number) => (index * 7_919) % length

/** A part of a text with keys of its own, and with links to sample articles led to `linked`. */
function adapted(value: Json, prefix: string, linked: string): Json {
  if (Array.isArray(value)) return value.map((item) => adapted(item, prefix, linked))
  if (!isObject(value)) return value
  const fields = Object.entries(value).map(([name, inner]): [string, Json] => {
    if (name === '_key') return [name, `${prefix}${text(inner)}`]
    if (name === '_ref' && text(inner).startsWith('article-')) return [name, linked]
    if (name === 'marks' && Array.isArray(inner)) {
      return [name, inner.map((mark) => (/\d$/.test(text(mark)) ? `${prefix}${text(mark)}` : mark))]
    }
    return [name, adapted(inner, prefix, linked)]
  })
  return Object.fromEntries(fields)
}

function bodyOf(index: number, linked: string): Json[] {
  const body: Json[] = []
  for (let part = 0; wordCount(body) < wordsWanted; part += 1) {
    const section = sections[(pick(index, sections.length) + part) % sections.length] ?? []
    for (const block of section) body.push(adapted(block, `p${part}`, linked))
  }
  return body
}

/** The id of a generated article; ids never hold a dot, so that anyone may read them. */
const generatedId = (index: number) => `article-generated-${index}`

/**
 * A sample article made of parts of the others, about 600 words long: the same for the same index
 * (from 0). Every sixth hour one was published, the first one last. It refers only to articles of a
 * lower index, and every second one has related articles.
 * @param heroImage a `figure` whose picture is in the lake
 */
export function generatedArticle(index: number, heroImage?: Json): SeedDocument {
  const sample = articleDocuments[pick(index, articleDocuments.length)]
  if (!sample) throw new Error('There is no sample article to take after.')
  const { updatedAt: _, ...model } = sample
  const name = `generated-${index}`
  const earlier = [index - 1, index - 8, index - 21].filter((other) => other >= 0)
  const linked = index > 0 ? generatedId(index - 1) : generatedId(0)
  return {
    ...model,
    _id: generatedId(index),
    _type: 'article',
    title: `Generated article ${index}: ${text(model.title)}`.slice(0, 65),
    slug: slug(name),
    ...(heroImage ? { heroImage } : {}),
    body: bodyOf(index, linked),
    publishedAt: new Date(newest - index * hoursApart * 60 * 60 * 1_000).toISOString(),
    related: index % 2 === 0 ? refs(...earlier.map(generatedId)) : [],
    isSample: true,
  }
}
