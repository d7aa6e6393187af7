import { all, tag, wordsOf } from './dom.ts'
import { type Notes, named } from './notes.ts'
import { withoutNumbers } from './typed-numbers.ts'
import { takeSign } from './word.ts'

export interface HeadingPlace {
  /** The highest level that a heading may have here: 2 in a document, 3 in a section. */
  first: 2 | 3
  /** The level of the heading under which the text comes; `first - 1` where there is none. */
  under?: number
  /** Whether the text calls its own highest heading 1, as Word does. */
  beginsAtOne: boolean
}

const lowest = 4
const selector = 'h1, h2, h3, h4, h5, h6'
const levelOf = (heading: Element) => Number(tag(heading).slice(1))

/**
 * Gives headings the levels of our pages: the highest is an h2, none skips a level, equals stay
 * equal. Numbers typed into them go.
 */
export function readHeadings(body: Element, place: HeadingPlace, notes: Notes): void {
  for (const heading of all(body, selector)) takeSign(heading)
  const headings = all(body, selector).filter((heading) => wordsOf(heading))
  takeNumbers(headings, notes)
  const shift =
    place.first - 2 + (place.beginsAtOne || headings.some((each) => levelOf(each) === 1) ? 1 : 0)
  const open: { was: number; is: number }[] = []
  for (const heading of headings) {
    const was = levelOf(heading)
    while ((open.at(-1)?.was ?? 0) >= was) open.pop()
    const above = open.at(-1)?.is ?? Math.max(place.under ?? 0, place.first - 1)
    const is = Math.max(place.first, Math.min(was + shift, above + 1, lowest))
    open.push({ was, is })
    if (was + shift > lowest) {
      notes.say('Headings below the third level were made small headings.')
    }
    heading.setAttribute('data-heading', `h${is}`)
  }
}

function takeNumbers(headings: readonly Element[], notes: Notes): void {
  const before = headings.map(wordsOf)
  const after = withoutNumbers(before)
  headings.forEach((heading, at) => {
    const [long = '', short = ''] = [before[at], after[at]]
    if (long === short) return
    dropLetters(heading, long.length - short.length)
    notes.count(
      `The number before the heading ${named(short)} was taken out.`,
      'Numbers typed before # headings were taken out.',
    )
  })
}

/** Removes so many letters from the beginning; runs of white space count as one. */
function dropLetters(heading: Element, count: number): void {
  const walker = heading.ownerDocument.createTreeWalker(heading, 4)
  let left = count
  let afterSpace = true
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    let at = 0
    for (; at < text.length && left > 0; at += 1) {
      const isSpace = /\s/.test(text[at] ?? '')
      if (!(isSpace && afterSpace)) left -= 1
      afterSpace = isSpace
    }
    node.nodeValue = text.slice(at)
  }
}
