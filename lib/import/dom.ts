/** What is asked of nodes here, alike in a browser and under jsdom: no globals, so no `instanceof`. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}

export function isText(node: Node): boolean {
  return node.nodeType === 3
}

export const tag = (node: Node) => (isElement(node) ? node.localName.toLowerCase() : '')

/** The declarations of a `style` attribute; names in small letters. */
export function styleOf(element: Element): Map<string, string> {
  const style = element.getAttribute('style') ?? ''
  return new Map(
    style.split(';').flatMap((declaration): [string, string][] => {
      const [name = '', ...value] = declaration.split(':')
      return value.length === 0
        ? []
        : [[name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]]
    }),
  )
}

/** Whether an element has a class that begins so, in whatever case. */
export function hasClass(element: Element, prefix: string): boolean {
  const names = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/)
  return names.some((name) => name.startsWith(prefix.toLowerCase()))
}

/** Its words on one line. */
export function wordsOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Puts another element around all that an element holds. */
export function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** All elements below that fit, as they were when asked: they may be moved meanwhile. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)]
}
