import { z } from 'zod'

/** A page cut down to its text and what the text is: no classes, no scripts, no pictures. */
export interface PlainElement {
  tag: string
  attributes: Record<string, string>
  children: PlainNode[]
}
export type PlainNode = string | PlainElement

export const plainElementSchema: z.ZodType<PlainElement> = z.object({
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
  children: z.array(z.lazy(() => z.union([z.string(), plainElementSchema]))),
})

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')
const isVoid = (tag: string) => tag === 'br' || tag === 'hr'

/** The tree as HTML. */
export function toHtml(node: PlainNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  const { tag, attributes, children } = node
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const open = `<${tag}${given.join('')}>`
  return isVoid(tag) ? open : `${open}${children.map(toHtml).join('')}</${tag}>`
}

const reactNames: Record<string, string> = { datetime: 'dateTime' }

/** The tree as the JSX of a React component. */
export function toJsx(node: PlainNode): string {
  if (typeof node === 'string') return `{${JSON.stringify(node)}}`
  const { tag, attributes, children } = node
  const given = Object.entries(attributes).map(
    ([name, value]) => ` ${reactNames[name] ?? name}={${JSON.stringify(value)}}`,
  )
  if (isVoid(tag)) return `<${tag}${given.join('')} />`
  return `<${tag}${given.join('')}>${children.map(toJsx).join('')}</${tag}>`
}

/** The words of the tree, for counting them. */
export function words(node: PlainNode): number {
  if (typeof node === 'string') return node.split(/\s+/).filter(Boolean).length
  return node.children.reduce((sum, child) => sum + words(child), 0)
}
