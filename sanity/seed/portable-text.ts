import { type Json, ref, type SeedObject } from './document.ts'

type Span = { text: string; marks: string[] }
type Inline = { spans: Span[]; markDefs: SeedObject[] }

const inlineMarks = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|~([^~]+)~/

function markDefinition(target: string, key: string): SeedObject {
  if (target.startsWith('cite:')) {
    return { _type: 'evidence', _key: key, basis: ref(`source-${target.slice(5)}`) }
  }
  if (target.startsWith('doc:')) {
    return { _type: 'internalLink', _key: key, reference: ref(target.slice(4)) }
  }
  return { _type: 'link', _key: key, href: target }
}

function readInline(text: string, blockKey: string, marks: string[], into: Inline): Inline {
  const match = inlineMarks.exec(text)
  if (!match) {
    if (text) into.spans.push({ text, marks })
    return into
  }
  const before = text.slice(0, match.index)
  if (before) into.spans.push({ text: before, marks })
  const [whole, strong, label, target, sub] = match
  if (strong) readInline(strong, blockKey, [...marks, 'strong'], into)
  else if (sub) into.spans.push({ text: sub, marks: [...marks, 'sub'] })
  else if (label && target) {
    const key = `${blockKey}m${into.markDefs.length + 1}`
    into.markDefs.push(markDefinition(target, key))
    readInline(label, blockKey, [...marks, key], into)
  }
  return readInline(text.slice(match.index + whole.length), blockKey, marks, into)
}

function textBlock(key: string, text: string, style: string, listItem?: string): SeedObject {
  const { spans, markDefs } = readInline(text, key, [], { spans: [], markDefs: [] })
  const children = spans.map((span, index) => ({
    _type: 'span',
    _key: `${key}s${index + 1}`,
    ...span,
  }))
  const list: { [field: string]: Json } = listItem ? { listItem, level: 1 } : {}
  return { _type: 'block', _key: key, style, ...list, markDefs, children }
}

const styles: [prefix: string, style: string][] = [
  ['#### ', 'h4'],
  ['### ', 'h3'],
  ['## ', 'h2'],
  ['> ', 'blockquote'],
]

function chunkLines(chunk: string): { text: string; style: string; listItem?: string }[] {
  const lines = chunk.split('\n').map((line) => line.trim())
  const first = lines[0] ?? ''
  const item = /^(-|\d+\.) /
  if (!item.test(first)) {
    const text = lines.join(' ')
    const style = styles.find(([prefix]) => text.startsWith(prefix))
    return [
      style ? { text: text.slice(style[0].length), style: style[1] } : { text, style: 'normal' },
    ]
  }
  const listItem = first.startsWith('- ') ? 'bullet' : 'number'
  const items: string[] = []
  for (const line of lines) {
    if (item.test(line)) items.push(line.replace(item, ''))
    else items.push(`${items.pop() ?? ''} ${line}`)
  }
  return items.map((text) => ({ text, style: 'normal', listItem }))
}

/**
 * Builds Portable Text from terse prose.
 * Paragraphs are parted by an empty line; `## `, `### ` and `#### ` head, `> ` quotes, `- ` and `1. ` list,
 * `**strong**`, `~sub~`, `[text](https://…)`, `[text](doc:document-id)`, `[text](cite:source-name)`.
 * Objects (callout, table, figure, pull quote) stand between pieces of prose.
 * Keys follow the order, so the same prose gives the same keys.
 */
export function prose(...parts: (string | SeedObject)[]): Json[] {
  const blocks: Json[] = []
  const nextKey = () => `b${blocks.length + 1}`
  for (const part of parts) {
    if (typeof part !== 'string') {
      blocks.push({ ...part, _key: nextKey() })
      continue
    }
    for (const chunk of part.trim().split(/\n\s*\n/)) {
      for (const line of chunkLines(chunk.trim())) {
        blocks.push(textBlock(nextKey(), line.text, line.style, line.listItem))
      }
    }
  }
  return blocks
}

export function callout(tone: 'note' | 'caution' | 'emergency', title: string, body: string) {
  return { _type: 'callout', tone, title, body: prose(body) }
}

export function dataTable(caption: string, rows: string[][]): SeedObject {
  return {
    _type: 'dataTable',
    caption,
    headerRow: true,
    rows: rows.map((cells, index) => ({ _type: 'tableRow', _key: `row${index + 1}`, cells })),
  }
}

/** A sentence of the text itself, set large; never words put into somebody's mouth. */
export function pullQuote(text: string): SeedObject {
  return { _type: 'pullQuote', text }
}
