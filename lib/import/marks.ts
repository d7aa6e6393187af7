import { all, styleOf, tag, unwrap, wordsOf, wrapContent } from './dom.ts'
import type { Notes } from './notes.ts'

/** Elements that say by their name how words are set, and what that is here. */
const named: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
}

const isBold = (weight: string) => /^(?:bold|bolder|[6-9]00)$/.test(weight)
const isPlain = (weight: string) => /^(?:normal|lighter|[1-5]00)$/.test(weight)

/**
 * Says with elements what a text says with styles: strong, em, code, sub, sup. Everything else
 * about letters goes; what a reader would miss is noted.
 */
export function readMarks(body: Element, notes: Notes): void {
  // Inner elements first, so that what is unwrapped holds what is finished.
  for (const element of all(body, '*').reverse()) {
    const name = tag(element)
    if (Object.hasOwn(named, name)) readNamed(element, named[name] ?? name)
    else if (/^(?:span|font|u|s|strike|mark|small|big|abbr|label|ins)$/.test(name)) {
      noteStrike(element, notes)
      readStyle(element)
      unwrap(element)
    }
  }
}

function readNamed(element: Element, mark: string): void {
  const style = styleOf(element)
  // Google Docs puts a whole text into a <b> that is not bold.
  const isPretense =
    (mark === 'strong' && isPlain(style.get('font-weight') ?? '')) ||
    (mark === 'em' && style.get('font-style') === 'normal')
  readStyle(element)
  if (!isPretense && wordsOf(element)) wrapContent(element, mark)
  unwrap(element)
}

function readStyle(element: Element): void {
  if (!wordsOf(element)) return
  const style = styleOf(element)
  if (isBold(style.get('font-weight') ?? '')) wrapContent(element, 'strong')
  if (/^(?:italic|oblique)/.test(style.get('font-style') ?? '')) wrapContent(element, 'em')
  const place = style.get('vertical-align')
  if (place === 'super') wrapContent(element, 'sup')
  if (place === 'sub') wrapContent(element, 'sub')
  if (/\b(?:consolas|courier|monospace)\b/.test(style.get('font-family') ?? ''))
    wrapContent(element, 'code')
}

function noteStrike(element: Element, notes: Notes): void {
  const isStruck =
    /^(?:s|strike)$/.test(tag(element)) ||
    /line-through/.test(styleOf(element).get('text-decoration') ?? '')
  if (isStruck && wordsOf(element)) {
    notes.count(
      'One passage was struck through; its words stand as plain text: look whether they should.',
      '# passages were struck through; their words stand as plain text: look whether they should.',
    )
  }
}
