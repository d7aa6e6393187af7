import { chromium } from '@playwright/test'
import { z } from 'zod'
import { type PlainElement, plainElementSchema } from './plain-markup.ts'

export interface PageText {
  title: string
  description: string
  body: PlainElement
}

const schema = z.object({
  title: z.string(),
  description: z.string(),
  body: plainElementSchema,
})

/**
 * Runs in the browser: it can use nothing from outside. Pictures turn into their alternative text;
 * `span` and `picture` say nothing and are taken off; nothing but addresses and dates is kept of attributes.
 */
function readPage() {
  const dropped = new Set('SCRIPT STYLE LINK META TEMPLATE NOSCRIPT svg INPUT'.split(' '))
  const unwrapped = new Set(['SPAN', 'PICTURE', 'BUTTON', 'FORM', 'LABEL'])
  const spaceless = new Set('TABLE THEAD TBODY TR UL OL DL'.split(' '))
  const kept = ['href', 'id', 'datetime', 'lang']
  interface Plain {
    tag: string
    attributes: Record<string, string>
    children: (string | Plain)[]
  }
  const read = (node: Node, parent: string): (string | Plain)[] => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ')
      return text === '' || (text === ' ' && spaceless.has(parent)) ? [] : [text]
    }
    if (!(node instanceof Element) || dropped.has(node.tagName)) return []
    if (node instanceof HTMLImageElement) {
      return node.alt ? [{ tag: 'em', attributes: {}, children: [node.alt] }] : []
    }
    const children = [...node.childNodes].flatMap((child) => read(child, node.tagName))
    if (unwrapped.has(node.tagName)) return children
    const attributes = Object.fromEntries(
      kept.flatMap((name) => {
        const value = node.getAttribute(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    return [{ tag: node.tagName.toLowerCase(), attributes, children }]
  }
  const description = document.querySelector<HTMLMetaElement>('meta[name=description]')
  return {
    title: document.title,
    description: description?.content ?? '',
    body: read(document.body, '')[0],
  }
}

/**
 * The whole text of a page, header and footer too, as a browser has it.
 * @param browserPort where a Chromium listens for developer tools.
 */
export async function readPageText(browserPort: number, url: string): Promise<PageText> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${browserPort}`)
  try {
    const page = await browser.newPage()
    await page.goto(url)
    return schema.parse(await page.evaluate(readPage))
  } finally {
    await browser.close()
  }
}
