import { marked } from 'marked'
import type { FilePicture } from './file-pictures.ts'
import { decodeText, type SourceFile } from './source-file.ts'
import { readWordFile } from './word-file.ts'

interface FileHtml {
  html: string
  pictures: ReadonlyMap<string, FilePicture>
  notes: string[]
}

/** Any file that can be imported, as HTML. @throws PlainFault where it cannot be read. */
export async function fileHtml(file: SourceFile): Promise<FileHtml> {
  if (file.kind === '.docx') return { ...(await readWordFile(file)), notes: [] }
  const text = decodeText(file.bytes).replace(/\r\n?/g, '\n')
  const pictures = new Map<string, FilePicture>()
  if (file.kind === '.html') return { html: text, pictures, notes: [] }
  if (file.kind === '.txt') return { html: plainHtml(text), pictures, notes: [] }
  const { words, settings } = withoutSettings(text)
  const notes = [
    ...(settings ? ['The settings above the text were left out, but for the title.'] : []),
    ...(/\[\^[^\]\s]+\]/.test(words)
      ? ['Footnotes stand in the text as they were typed: mark those sentences as evidence.']
      : []),
  ]
  return { html: settings + (await marked.parse(words, { gfm: true })), pictures, notes }
}

/** Takes off the lines between `---` that many programs write above Markdown, and keeps the title. */
function withoutSettings(text: string): { words: string; settings: string } {
  const [all, lines = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  if (!all) return { words: text, settings: '' }
  const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(lines)?.[1]
  return {
    words: text.slice(all.length),
    settings: title ? `<h1>${escapeHtml(title)}</h1>` : '<!---->',
  }
}

const item = /^\s*(?:[-*•–]|(\d+)[.)])\s+/

/** Plain text: its first line is the title, empty lines part paragraphs, signs and numbers list. */
function plainHtml(text: string): string {
  const [first = '', ...chunks] = text
    .trim()
    .replace(/^\ufeff/, '')
    .split(/\n\s*\n/)
  const [title = '', ...rest] = first.split('\n')
  const isTitle = title.length <= 120
  const all = isTitle ? [rest.join('\n'), ...chunks] : [first, ...chunks]
  return (isTitle ? `<h1>${escapeHtml(title)}</h1>` : '') + all.map(chunkHtml).join('')
}

function chunkHtml(chunk: string): string {
  const lines = chunk.split('\n').filter((line) => line.trim())
  if (lines.length === 0) return ''
  if (!lines.every((line) => item.test(line))) return `<p>${escapeHtml(lines.join(' '))}</p>`
  const name = item.exec(lines[0] ?? '')?.[1] ? 'ol' : 'ul'
  const items = lines.map((line) => `<li>${escapeHtml(line.replace(item, ''))}</li>`)
  return `<${name}>${items.join('')}</${name}>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
