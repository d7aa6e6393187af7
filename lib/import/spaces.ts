import { all, isText, tag, unwrap } from './dom.ts'

/**
 * One space where several are, none at the ends, no break at the ends. A space that must not break
 * stays where it keeps a number and its unit together.
 */
export function tidySpaces(block: Element): void {
  const walker = block.ownerDocument.createTreeWalker(block, 4)
  const texts: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node)
  let before = ' '
  texts.forEach((node, at) => {
    const text = (node.nodeValue ?? '')
      .replace(/\u00ad/g, '')
      .replace(/(?<=\d)\u00a0(?=[\p{L}%°])/gu, '\u2060')
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .replace(/\u2060/g, '\u00a0')
    const afterBreak = isBreak(node.previousSibling)
    const clean = /\s$/.test(before) || afterBreak ? text.replace(/^ +/, '') : text
    const beforeBreak = isBreak(node.nextSibling) || at === texts.length - 1
    node.nodeValue = beforeBreak ? clean.replace(/ +$/, '') : clean
    if (node.nodeValue) before = node.nodeValue
  })
  dropBreaks(block, 'firstChild')
  dropBreaks(block, 'lastChild')
  for (const mark of all(block, '*')) {
    if (tag(mark) === 'br' || mark.textContent) continue
    if (mark.querySelector('br')) unwrap(mark)
    else mark.remove()
  }
}

const isBreak = (node: Node | null) => node !== null && tag(node) === 'br'

function dropBreaks(block: Element, side: 'firstChild' | 'lastChild'): void {
  for (let node = block[side]; node; node = block[side]) {
    const isEmpty = isBreak(node) || (isText(node) && !node.nodeValue?.trim())
    if (!isEmpty) return
    node.remove()
  }
}
