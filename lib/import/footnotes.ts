import { all, unwrap, wordsOf } from './dom.ts'
import { type Notes, named } from './notes.ts'

/** How Word, Google Docs and mammoth name the place of a note and the way back. */
const places = /^#(?:_?(?:ftn|edn)t?\d|footnote-\d|endnote-\d|cmnt\d|comment-\d)/
const returns = /^#(?:_?(?:ftn|edn)t?_?ref|footnote-ref|endnote-ref|cmnt_ref|comment-ref)/
const isComment = /^#(?:cmnt|comment)/

/**
 * Leaves out footnotes and says what each said: on the page, numbered notes are evidence.
 */
export function leaveOutFootnotes(body: Element, notes: Notes): void {
  const texts = new Map<string, string>()
  for (const back of all(body, 'a[href]').filter((a) =>
    returns.test(a.getAttribute('href') ?? ''),
  )) {
    const holder = back.closest(
      '[style*="mso-element:footnote"], [style*="mso-element:endnote"], li, dd, div, p',
    )
    const name = back.getAttribute('name') ?? back.getAttribute('id') ?? holder?.id ?? ''
    if (!holder || holder === body) continue
    back.remove()
    const text = wordsOf(holder)
    texts.set(name || holder.id, text)
    texts.set(holder.id, text)
    removeWithEmptyParents(holder, body)
  }
  for (const list of all(
    body,
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  ))
    list.remove()
  for (const place of all(body, 'a[href]')) {
    const href = place.getAttribute('href') ?? ''
    if (!places.test(href)) continue
    const text = texts.get(href.slice(1))
    const kind = isComment.test(href) ? 'comment' : 'footnote'
    const advice = kind === 'footnote' ? ' Mark the sentence as evidence instead.' : ''
    notes.say(
      text
        ? `A ${kind} was left out: ${named(text)}${advice}`
        : `The ${kind} ${wordsOf(place)} was left out.${advice}`,
    )
    const mark = place.parentElement?.localName === 'sup' ? place.parentElement : place
    if (wordsOf(mark) === wordsOf(place)) mark.remove()
    else place.remove()
  }
  for (const anchor of all(body, 'a:not([href])')) unwrap(anchor)
}

function removeWithEmptyParents(element: Element, body: Element): void {
  const parent = element.parentElement
  element.remove()
  if (parent && parent !== body && !wordsOf(parent)) removeWithEmptyParents(parent, body)
}
