import { all, hasClass, isElement, isText, tag, unwrap, wordsOf } from './dom.ts'
import { isFrame } from './tables.ts'

const blockNames =
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
const blockTags = new Set(blockNames.split(' '))
const blockSelector = blockNames.replaceAll(' ', ',')
const isBlock = (node: Node) =>
  isElement(node) && (blockTags.has(tag(node)) || node.querySelector(blockSelector) !== null)

interface Style {
  name: string
  list?: { kind: string; level: number }
}

/**
 * A text as a flat row of elements: headings, paragraphs, quotations, list items (`li` with
 * `data-list` and `data-level`), tables and pictures. Nothing in them but words and their marks.
 */
export function flatten(body: Element): Element[] {
  return new Flow(body.ownerDocument).read(body, { name: 'p' })
}

class Flow {
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  read(parent: Node, style: Style): Element[] {
    const done: Element[] = []
    let run: Node[] = []
    const flush = () => {
      done.push(...this.#paragraph(run, style))
      run = []
    }
    for (const child of [...parent.childNodes]) {
      if (isBlock(child) && isElement(child)) {
        flush()
        done.push(...this.#block(child, style))
      } else if (isElement(child) || isText(child)) run.push(child)
    }
    flush()
    return done
  }

  #block(element: Element, style: Style): Element[] {
    const name = tag(element)
    if (name === 'img') return [element]
    if (name === 'hr') return []
    if (name === 'table') return isFrame(element) ? this.read(element, style) : [element]
    if (name === 'ul' || name === 'ol')
      return this.#list(element, name, (style.list?.level ?? 0) + 1)
    if (name === 'blockquote') return this.read(element, { name: 'blockquote' })
    if (name === 'pre') return this.#code(element, style)
    const heading = element.getAttribute('data-heading')
    if (/^h[1-6]$/.test(name)) return this.#heading(element, heading ?? 'p')
    const kind = element.getAttribute('data-list')
    if (name === 'p' && kind) {
      const level = Number(element.getAttribute('data-level')) || 1
      return this.read(element, { name: 'li', list: { kind, level } })
    }
    if (name === 'dt') return this.read(element, { name: 'p' })
    if (hasClass(element, 'MsoCaption')) return []
    return this.read(element, style)
  }

  /** A heading is one line: a picture or a table in it comes after. */
  #heading(element: Element, name: string): Element[] {
    const inside = all(element, 'img, table')
    for (const each of inside) each.remove()
    for (const bold of all(element, 'strong, br, p, div')) unwrap(bold)
    return [...this.#paragraph([...element.childNodes], { name }), ...inside]
  }

  #list(element: Element, name: 'ul' | 'ol', level: number): Element[] {
    const kind = name === 'ol' ? 'number' : 'bullet'
    const items: Element[] = []
    for (const child of element.children) {
      // Google Docs puts an inner list beside the item that it belongs to.
      if (tag(child) === 'ul' || tag(child) === 'ol') {
        items.push(...this.#list(child, tag(child) === 'ol' ? 'ol' : 'ul', level + 1))
      } else {
        const said = Number(
          child.getAttribute('data-aria-level') ?? child.getAttribute('aria-level'),
        )
        items.push(...this.#item(child, { kind, level: said || level }))
      }
    }
    return items
  }

  /** The paragraphs of an item are one, with line breaks: an item is one block here. */
  #item(element: Element, list: { kind: string; level: number }): Element[] {
    const parts = this.read(element, { name: 'li', list })
    const own = parts.filter(
      (part) => tag(part) === 'li' && part.getAttribute('data-level') === `${list.level}`,
    )
    const [first, ...more] = own
    for (const part of more) {
      first?.append(this.#document.createElement('br'), ...part.childNodes)
    }
    return parts.filter((part) => !more.includes(part))
  }

  #code(element: Element, style: Style): Element[] {
    const code = this.#document.createElement('code')
    const lines = (element.textContent ?? '').trim().split('\n')
    lines.forEach((line, at) => {
      if (at > 0) code.append(this.#document.createElement('br'))
      code.append(line)
    })
    return this.#paragraph([code], style)
  }

  #paragraph(nodes: Node[], { name, list }: Style): Element[] {
    const element = this.#document.createElement(name)
    element.append(...nodes)
    if (!wordsOf(element)) return []
    if (list) {
      element.setAttribute('data-list', list.kind)
      element.setAttribute('data-level', `${list.level}`)
    }
    return [element]
  }
}
