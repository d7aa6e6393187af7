import { escapeHTML, type PortableTextOptions, toHTML } from '@portabletext/to-html'
import type { ArbitraryTypedObject, PortableTextBlock } from '@portabletext/types'
import { type Picture, rendition } from '../media.ts'
import { documentPath } from '../paths.ts'
import { type Basis, basisHref, basisTitle } from '../prose/basis-text.ts'
import { underInheritedNames } from '../prose/inherited-names.ts'
import { isExternal, safeHref } from '../url.ts'

export type FeedBody = Array<PortableTextBlock | ArbitraryTypedObject>

interface Part<Value> {
  value?: Value
  children?: string
}
interface Target {
  _type: string
  slug: string | null
}

const words = ({ children }: { children?: string }) => children ?? ''
const nothing = () => ''
const paragraph = ({ children }: { children?: string }) => `<p>${children ?? ''}</p>`
const item = ({ children }: { children?: string }) => `<li>${children ?? ''}</li>`
const list = ({ children }: { children?: string }) => `<ul>${children ?? ''}</ul>`

/**
 * A text as plain HTML for feed readers: absolute addresses, no ids, no numbers that lead nowhere.
 * What an editor typed is escaped; unknown parts are left out.
 * @param site `SITE_URL`
 */
export function feedHtml(body: FeedBody | null | undefined, site: string): string {
  const absolute = (href: string) => (isExternal(href) ? href : new URL(href, site).href)

  function link(href: string | null | undefined, children = ''): string {
    const safe = safeHref(href)
    return safe ? `<a href="${escapeHTML(absolute(safe))}">${children}</a>` : children
  }

  const components: PortableTextOptions['components'] = {
    types: {
      ...underInheritedNames(nothing),
      figure: ({ value }: Part<{ image?: Picture; alt?: string; caption?: string }>) => {
        const found = value?.image && rendition(value.image, 680)
        if (!found) return ''
        const caption = value.caption ? `<figcaption>${escapeHTML(value.caption)}</figcaption>` : ''
        const alt = escapeHTML(value.alt ?? '')
        return `<figure><img src="${escapeHTML(absolute(found.src))}" alt="${alt}">${caption}</figure>`
      },
      callout: ({ value }: Part<{ title?: string; body?: FeedBody }>) =>
        `<aside>${value?.title ? `<p><strong>${escapeHTML(value.title)}</strong></p>` : ''}${feedHtml(value?.body, site)}</aside>`,
      dataTable: ({ value }: Part<{ caption?: string; rows?: Array<{ cells?: string[] }> }>) => {
        const rows = (value?.rows ?? []).map(({ cells = [] }) => {
          return `<tr>${cells.map((cell) => `<td>${escapeHTML(cell)}</td>`).join('')}</tr>`
        })
        const caption = value?.caption ? `<caption>${escapeHTML(value.caption)}</caption>` : ''
        return `<table>${caption}${rows.join('')}</table>`
      },
      pullQuote: ({ value }: Part<{ text?: string }>) =>
        `<blockquote>${escapeHTML(value?.text ?? '')}</blockquote>`,
      keyPoints: ({ value }: Part<{ items?: string[] }>) =>
        `<ul>${(value?.items ?? []).map((item) => `<li>${escapeHTML(item)}</li>`).join('')}</ul>`,
    },
    marks: {
      ...underInheritedNames(words),
      underline: words,
      'strike-through': ({ children }) => `<del>${children}</del>`,
      link: ({ value, children }: Part<{ href?: string }>) => link(value?.href, children),
      internalLink: ({ value, children }: Part<{ target?: Target | null }>) =>
        link(value?.target ? documentPath(value.target) : null, children),
      evidence: ({ value, children = '' }: Part<{ basis?: Basis | null }>) => {
        const { basis } = value ?? {}
        if (!basis) return children
        return `${children} (${link(basisHref(basis), escapeHTML(basisTitle(basis)))})`
      },
      sub: ({ children }) => `<sub>${children}</sub>`,
      sup: ({ children }) => `<sup>${children}</sup>`,
    },
    block: underInheritedNames(paragraph),
    listItem: underInheritedNames(item),
    list: underInheritedNames(list),
    unknownType: nothing,
    unknownMark: words,
    unknownBlockStyle: paragraph,
    unknownListItem: item,
    unknownList: list,
  }
  return body?.length ? toHTML(body, { components, onMissingComponent: false }) : ''
}
