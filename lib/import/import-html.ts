import { htmlToPortableText } from '@portabletext/html'
import { compileSchema, defineSchema } from '@portabletext/schema'
import { all, isElement, tag, unwrap, wordsOf } from './dom.ts'
import { flatten } from './flow.ts'
import { leaveOutFootnotes } from './footnotes.ts'
import { type HeadingPlace, readHeadings } from './headings.ts'
import { cleanHref } from './links.ts'
import { readMarks } from './marks.ts'
import { Notes, named } from './notes.ts'
import { tidySpaces } from './spaces.ts'
import { readTable } from './tables.ts'
import { isFromOffice, readWord } from './word.ts'

export interface ImportedBlock {
  _type: string
  _key: string
  [field: string]: unknown
}

/** A text as `richText` holds it, and what was left out or changed, in sentences. */
export interface ImportedText {
  blocks: ImportedBlock[]
  notes: string[]
  /** The first heading, where it was asked for as title and there is one. */
  title: string | null
}

export interface ImportOptions {
  /** Needed where there is no `DOMParser`: under Node. */
  parseHtml?: (html: string) => Document
  newKey?: () => string
  place?: Omit<HeadingPlace, 'beginsAtOne'>
  /** Whether the first heading is the title, and no part of the text. */
  takeTitle?: boolean
  /** Such as `https://example.org`: links that lead there become paths of this site. */
  ownOrigin?: string
  /** What stands for a picture; null leaves it out, and says so. */
  picture?: (source: string, alternativeText: string) => ImportedBlock | null
}

const schema = compileSchema(
  defineSchema({
    styles: ['normal', 'h2', 'h3', 'h4', 'blockquote'].map((name) => ({ name })),
    lists: [{ name: 'bullet' }, { name: 'number' }],
    decorators: ['strong', 'em', 'code', 'sub', 'sup'].map((name) => ({ name })),
    annotations: [{ name: 'link', fields: [{ name: 'href', type: 'string' }] }],
  }),
)

const unread =
  'head, style, script, meta, link, title, xml, noscript, template, object, iframe, svg, form button'
const object = 'data-object'

/**
 * Reads what Word, Google Docs or a web page put on the clipboard, or what was made from a file,
 * as Portable Text: first cleaned into plain elements by the rules beside this file, then taken
 * over by Sanity's own converter.
 */
export function importHtml(html: string, options: ImportOptions = {}): ImportedText {
  const notes = new Notes()
  const newKey = options.newKey ?? (() => crypto.randomUUID().replaceAll('-', '').slice(0, 12))
  const parse = options.parseHtml ?? ((text) => new DOMParser().parseFromString(text, 'text/html'))
  const document = parse(html)
  const { body } = document
  for (const element of all(body, unread)) element.remove()
  readWord(document, notes)
  leaveOutFootnotes(body, notes)
  readMarks(body, notes)
  const title = options.takeTitle ? takeTitle(body) : null
  const place = { ...(options.place ?? { first: 2 as const }), beginsAtOne: isFromOffice(html) }
  readHeadings(body, place, notes)
  readLinks(body, notes, options.ownOrigin)
  const objects = new Map<string, ImportedBlock>()
  const clean = flatten(body).flatMap((element): Element[] => {
    const found = readObject(element)
    if (found === undefined) {
      tidySpaces(element)
      return wordsOf(element) ? [element] : []
    }
    if (found === null) return []
    objects.set(found._key, found)
    const stand = document.createElement('p')
    stand.setAttribute(object, found._key)
    return [stand]
  })

  function readObject(element: Element): ImportedBlock | null | undefined {
    if (tag(element) === 'table') {
      return wordsOf(element) ? { _key: newKey(), ...readTable(element, notes, newKey) } : null
    }
    return tag(element) === 'img' ? readPicture(element, notes, options.picture) : undefined
  }

  const blocks = htmlToPortableText(clean.map((element) => element.outerHTML).join(''), {
    schema,
    keyGenerator: newKey,
    parseHtml: parse,
    rules: [
      {
        deserialize(node, next, createBlock) {
          if (!isElement(node)) return undefined
          const stored = objects.get(node.getAttribute(object) ?? '')
          if (stored) return createBlock(stored)
          if (tag(node) !== 'li') return undefined
          return {
            _type: 'block',
            style: 'normal',
            listItem: node.getAttribute('data-list') ?? 'bullet',
            level: Number(node.getAttribute('data-level')) || 1,
            markDefs: [],
            children: next(node.childNodes),
          }
        },
      },
    ],
  })
  return { blocks, notes: notes.list(), title }
}

/** Takes the first heading of the first level, or else the heading that a text begins with. */
function takeTitle(body: Element): string | null {
  const headings = all(body, 'h1, h2, h3, h4, h5, h6').filter((each) => wordsOf(each))
  const [first] = headings
  const isAtBeginning = first !== undefined && wordsOf(body).startsWith(wordsOf(first))
  const heading = headings.find((each) => tag(each) === 'h1') ?? (isAtBeginning ? first : undefined)
  if (!heading) return null
  const title = wordsOf(heading)
  heading.remove()
  return title
}

function readLinks(body: Element, notes: Notes, ownOrigin?: string): void {
  for (const link of all(body, 'a')) {
    const written = link.getAttribute('href')
    const href = cleanHref(written, ownOrigin)
    if (href !== null && wordsOf(link)) {
      link.setAttribute('href', href)
      continue
    }
    if (written?.startsWith('#')) {
      notes.count('A link within the text was left out.', '# links within the text were left out.')
    } else if (written && wordsOf(link)) {
      notes.say(
        `The link on ${named(wordsOf(link))} was left out: ${named(written)} is no address for readers.`,
      )
    }
    unwrap(link)
  }
}

function readPicture(
  element: Element,
  notes: Notes,
  picture: ImportOptions['picture'],
): ImportedBlock | null {
  const alt = element.getAttribute('alt')?.trim() ?? ''
  const stored = picture?.(element.getAttribute('src') ?? '', alt) ?? null
  if (stored) return stored
  const about = alt ? ` ${named(alt)}` : ''
  notes.count(
    `A picture${about} was left out: save it as a file, then insert it as a picture.`,
    '# pictures were left out: save each as a file, then insert it as a picture.',
  )
  return null
}
