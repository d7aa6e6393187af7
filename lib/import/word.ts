import { all, hasClass, isElement, isText, styleOf, tag, unwrap, wordsOf } from './dom.ts'
import { type Notes, named } from './notes.ts'

/** Whether HTML was written by Word, Word on the web, or Google Docs, whose headings begin at 1. */
export function isFromOffice(html: string): boolean {
  return /urn:schemas-microsoft-com|class=["']?Mso|\bmso-|docs-internal-guid|SCXW\d+/i.test(html)
}

/** Names that a paragraph has in Word, and what they are here. */
const paragraphs: [prefix: string, name: string][] = [
  ['MsoTitle', 'h1'],
  ['MsoQuote', 'blockquote'],
  ['MsoIntenseQuote', 'blockquote'],
]

const markers = [
  'o\\:p',
  '[style*="mso-element:field-begin"]',
  '[style*="mso-element:field-end"]',
  '[style*="mso-element:field-separator"]',
]

/**
 * Takes out of a document what Word put there for itself: comments, what tracked changes deleted,
 * the signs before list items; and gives its paragraphs their plain names.
 */
export function readWord(document: Document, notes: Notes): void {
  const { body } = document
  leaveOutComments(body, notes)
  leaveOutDeleted(body, notes)
  for (const element of all(body, markers.join())) element.remove()
  for (const element of all(body, '*')) {
    const style = styleOf(element)
    if (style.get('display') === 'none' || style.get('mso-hide') === 'all') {
      if (wordsOf(element))
        notes.count('A hidden text was left out.', '# hidden texts were left out.')
      element.remove()
    } else if (/^toc\b/.test(style.get('mso-element') ?? '') || hasClass(element, 'MsoToc')) {
      notes.say('The table of contents was left out: the page makes its own.')
      element.remove()
    }
  }
  for (const element of all(body, 'p')) {
    readListItem(element)
    const name = paragraphs.find(([prefix]) => hasClass(element, prefix))?.[1]
    if (name) rename(element, name)
  }
  // Word on the web names the level of a heading only for screen readers.
  for (const element of all(body, 'p[role="heading"][aria-level]')) {
    rename(element, `h${element.getAttribute('aria-level')}`)
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name)
  for (const { name: attribute, value } of element.attributes)
    renamed.setAttribute(attribute, value)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** A list of Word's is paragraphs that say `mso-list:l0 level2 lfo1` and begin with their sign. */
function readListItem(element: Element): void {
  const list = /\blevel(\d)/.exec(styleOf(element).get('mso-list') ?? '')
  const sign = takeSign(element)
  if (!list && !sign) return
  element.setAttribute('data-list', /[\da-z]+[.)]$/i.test(sign) ? 'number' : 'bullet')
  element.setAttribute('data-level', list?.[1] ?? '1')
}

/** Removes the sign before an item or a numbered heading. @returns the sign, such as `·` or `1.` */
export function takeSign(element: Element): string {
  const [ignored] = all(element, 'span').filter(
    (span) => styleOf(span).get('mso-list') === 'ignore',
  )
  // Where Word is told to write plainer HTML, only the comments around the sign are left.
  const sign = ignored ?? betweenComments(element)
  const text = sign ? wordsOf(sign) : ''
  sign?.remove()
  return text
}

function betweenComments(element: Element): Element | null {
  const nodes = [...element.childNodes]
  const at = nodes.findIndex(
    (node) => node.nodeType === 8 && /supportLists/.test(node.nodeValue ?? ''),
  )
  const next = nodes.slice(at + 1).find((node) => !isText(node) || wordsOf(node))
  return at >= 0 && next && isElement(next) ? next : null
}

function leaveOutComments(body: Element, notes: Notes): void {
  for (const list of all(body, '[style*="mso-element:comment-list"]')) {
    for (const comment of all(list, '[class*="msocomtxt" i]')) {
      const text = wordsOf(comment).replace(/^\[[^\]]{1,8}\]\s*/, '')
      notes.say(`A comment was left out: ${named(text)}`)
    }
    list.remove()
  }
  const anchors = '[class*="MsoCommentReference" i], a[class*="msocomanchor" i]'
  for (const anchor of all(body, `${anchors}, [style*="mso-special-character:comment"]`))
    anchor.remove()
}

function leaveOutDeleted(body: Element, notes: Notes): void {
  for (const element of all(body, 'del, ins, [class*="msoDel" i], [class*="msoIns" i]')) {
    const isDeleted = tag(element) === 'del' || hasClass(element, 'msoDel')
    notes.say('Tracked changes were taken as accepted: look whether that is right.')
    if (isDeleted) element.remove()
    else unwrap(element)
  }
}
