import { createHash } from 'node:crypto'
import { parse } from 'node:path'
import { JSDOM } from 'jsdom'
import { type ImportedBlock, importHtml } from '#lib/import/import-html.ts'
import { altTextProblem } from '#sanity/schema/rules/alt-text.ts'
import { PlainFault } from '../launch/fail.ts'
import { fileHtml } from './file-html.ts'
import { type FilePicture, filePictures } from './file-pictures.ts'
import type { SourceFile } from './source-file.ts'

export interface ArticleDraft {
  /** Under which it will be published. The same file always gets the same one. */
  id: string
  title: string
  slug: string
  body: ImportedBlock[]
  /** Pictures that have to be uploaded, by the key of the block that shows them. */
  pictures: Map<string, FilePicture>
  notes: string[]
}

/** What a file becomes, before anything is written. @throws PlainFault where it cannot be read. */
export async function articleDraft(file: SourceFile): Promise<ArticleDraft> {
  const { html, pictures: within, notes } = await fileHtml(file)
  const find = filePictures(file.path, within)
  const pictures = new Map<string, FilePicture>()
  const read = importHtml(html, {
    takeTitle: true,
    parseHtml: (text) => new JSDOM(text).window.document,
    picture: (source, alt) => {
      const picture = find(source)
      if (!picture) return null
      const _key = `picture${pictures.size + 1}`
      pictures.set(_key, picture)
      return { _type: 'figure', _key, decorative: false, ...(isWritten(alt) && { alt }) }
    },
  })
  if (read.blocks.length === 0) throw new PlainFault(`${file.name} has no text in it.`)
  const title = read.title ?? parse(file.name).name
  const unnamed = read.blocks.filter(({ _type, alt }) => _type === 'figure' && !alt).length
  return {
    id: `imported-${createHash('sha256').update(file.bytes).digest('hex').slice(0, 20)}`,
    title,
    slug: slugOf(title),
    body: read.blocks,
    pictures,
    notes: [
      ...(read.title === null ? ['No heading was found: the title is the name of the file.'] : []),
      ...(title.length > 65 ? [`Shorten the title to 65 characters; it has ${title.length}.`] : []),
      ...notes,
      ...read.notes,
      ...(unnamed > 0
        ? [`Write the alternative text of ${unnamed === 1 ? 'a picture' : `${unnamed} pictures`}.`]
        : []),
    ],
  }
}

/** Word describes pictures by itself; that is no alternative text. */
function isWritten(alt: string): boolean {
  return altTextProblem(alt) === null && !/automatically|AI-generated/i.test(alt)
}

/** A part of an address from a title, as the Studio's Generate button makes it. */
function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80)
      .replace(/-$/, '') || 'imported'
  )
}
