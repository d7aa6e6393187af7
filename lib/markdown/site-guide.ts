import { linkedWords, type MarkdownBlock, markdownText, words } from './markdown-text.ts'

export interface GuidedPage {
  title: string
  /** Absolute. */
  url: string
  /** What a reader finds there, in a sentence. */
  about: string | null
}

export interface SiteGuide {
  name: string
  tagline: string
  notes: readonly string[]
  sections: ReadonlyArray<{ title: string; pages: readonly GuidedPage[] }>
}

function entry({ title, url, about }: GuidedPage): MarkdownBlock {
  const block = linkedWords('', title, url, 'bullet')
  const rest = about ? [{ _type: 'span' as const, text: `: ${about}`, marks: [] }] : []
  return { ...block, children: [...block.children.slice(1), ...rest] }
}

/** What is on the site and where, for programs that read it. Source: https://llmstxt.org */
export function siteGuide({ name, tagline, notes, sections }: SiteGuide, site: string): string {
  const blocks: MarkdownBlock[] = [
    words(name, 'h1'),
    words(tagline, 'blockquote'),
    ...notes.map((note) => words(note)),
    ...sections
      .filter(({ pages }) => pages.length > 0)
      .flatMap(({ title, pages }) => [words(title, 'h2'), ...pages.map(entry)]),
  ]
  return `${markdownText(blocks, { site, numberOf: () => undefined }).trim()}\n`
}
