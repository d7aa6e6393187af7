import { DefaultListItemRenderer, portableTextToMarkdown } from '@portabletext/markdown'
import type { ArbitraryTypedObject, PortableTextBlock } from '@portabletext/types'
import { type Picture, rendition } from '../media.ts'
import { documentPath } from '../paths.ts'
import { underInheritedNames } from '../prose/inherited-names.ts'
import { isExternal, safeHref } from '../url.ts'

export type MarkdownBlock = PortableTextBlock | ArbitraryTypedObject

export interface MarkdownOptions {
  /** `SITE_URL` */
  site: string
  /** The number of what words rest on, by its id; undefined gets none. */
  numberOf: (basisId: string) => number | undefined
}

interface Marked<Value> {
  value?: Value
  children: string
}
interface Typed<Value> {
  value: Value
}
interface Target {
  _type: string
  slug: string | null
}

/** One block of Markdown's own kinds, from plain words. */
export function words(text: string, style = 'normal', listItem?: string): PortableTextBlock {
  return {
    _type: 'block',
    style,
    ...(listItem && { listItem, level: 1 }),
    markDefs: [],
    children: [{ _type: 'span', text: text.replace(/\s+/g, ' ').trim(), marks: [] }],
  }
}

/** A paragraph of words that lead somewhere. */
export function linkedWords(before: string, label: string, href: string, listItem?: string) {
  const span = (text: string, marks: string[]) => ({ _type: 'span' as const, text, marks })
  return {
    ...words('', 'normal', listItem),
    markDefs: [{ _type: 'link', _key: 'to', href }],
    children: [span(before, []), span(label, ['to'])],
  }
}

const plain = ({ children }: { children: string }) => children
const nothing = () => ''

/** What the renderer would write by itself, markup among it: our texts have no such parts. */
const notOurs = Object.fromEntries(
  ['code', 'horizontal-rule', 'html', 'image', 'table'].map((type) => [type, nothing]),
)

/** Cells may hold no line end, and no bar that would end them. */
const inCell = (text: string) => text.replace(/\s*\n\s*/g, ' ').replace(/\\?\|/g, '\\|')

/**
 * A text as Markdown (CommonMark with tables): absolute addresses, notes as numbers. What an editor
 * typed is escaped; unknown parts are left out.
 */
export function markdownText(
  blocks: readonly MarkdownBlock[] | null | undefined,
  { site, numberOf }: MarkdownOptions,
): string {
  const absolute = (href: string) => (isExternal(href) ? href : new URL(href, site).href)
  const again = (inner: readonly MarkdownBlock[] | null | undefined) =>
    markdownText(inner, { site, numberOf })
  const line = (text: string | null | undefined) => (text ? again([words(text)]) : '')

  const link = (href: string | null | undefined, children: string) => {
    const safe = safeHref(href)
    return safe
      ? `[${children}](<${absolute(safe).replace(/[<>\n]/g, encodeURIComponent)}>)`
      : children
  }
  const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '')

  const table = (value: { caption?: string; rows?: Array<{ cells?: string[] }> }) => {
    const rows = (value.rows ?? []).map(({ cells = [] }) => cells.map((cell) => inCell(line(cell))))
    const across = Math.max(0, ...rows.map((cells) => cells.length))
    if (across === 0) return ''
    const filled = rows.map(
      (cells) => `| ${Array.from({ length: across }, (_, at) => cells[at] ?? '').join(' | ')} |`,
    )
    const [head = '', ...body] = filled
    const rule = `|${' --- |'.repeat(across)}`
    return [...(value.caption ? [line(value.caption), ''] : []), head, rule, ...body].join('\n')
  }

  return portableTextToMarkdown([...(blocks ?? [])], {
    types: {
      ...underInheritedNames(nothing),
      ...notOurs,
      figure: ({ value }: Typed<{ image?: Picture; alt?: string; caption?: string }>) => {
        const found = value.image && rendition(value.image, 1200)
        if (!found) return ''
        const picture = `![${inCell(line(value.alt))}](<${absolute(found.src)}>)`
        return value.caption ? `${picture}\n\n${line(value.caption)}` : picture
      },
      callout: ({ value }: Typed<{ title?: string; body?: MarkdownBlock[] }>) => {
        const title = value.title ? [words(value.title, 'normal')] : []
        return quoted(again([...title, ...(value.body ?? [])]))
      },
      dataTable: ({ value }: Typed<{ caption?: string; rows?: Array<{ cells?: string[] }> }>) =>
        table(value),
      pullQuote: ({ value }: Typed<{ text?: string }>) => quoted(line(value.text)),
      keyPoints: ({ value }: Typed<{ items?: string[] }>) =>
        again((value.items ?? []).map((item) => words(item, 'normal', 'bullet'))),
    },
    marks: {
      ...underInheritedNames(plain),
      underline: plain,
      link: ({ value, children }: Marked<{ href?: string }>) => link(value?.href, children),
      internalLink: ({ value, children }: Marked<{ target?: Target | null }>) =>
        link(value?.target ? documentPath(value.target) : null, children),
      evidence: ({ value, children }: Marked<{ basis?: { _id?: string } | null }>) => {
        const number = value?.basis?._id ? numberOf(value.basis._id) : undefined
        return number ? `${children} [${number}]` : children
      },
      sub: plain,
      sup: plain,
    },
    block: underInheritedNames(({ children }: { children?: string }) => children ?? ''),
    listItem: {
      ...underInheritedNames(({ children }: { children?: string }) => `- ${children ?? ''}`),
      bullet: DefaultListItemRenderer,
      number: DefaultListItemRenderer,
    },
    unknownType: nothing,
    unknownMark: plain,
    unknownBlockStyle: ({ children }) => children ?? '',
    unknownListItem: ({ children }) => `- ${children ?? ''}`,
  })
}
