import { articleDraft } from './article-draft.ts'
import { readSourceFile } from './source-file.ts'
import { type WriteOptions, writeDraft } from './write-draft.ts'

/**
 * Reads a file whole, then writes it as a draft of an article.
 * @returns what to tell whoever brought it. @throws PlainFault where it cannot be read or written
 */
export async function importArticle(path: string, options: WriteOptions): Promise<string> {
  options.progress(`Reading ${path} …`)
  const draft = await articleDraft(await readSourceFile(path))
  const id = await writeDraft(draft, options)
  const notes = draft.notes.map((note) => `  - ${note}`)
  const { size } = draft.pictures
  return [
    '',
    `A draft was written: “${draft.title}”${size > 0 ? `, with ${size === 1 ? 'a picture' : `${size} pictures`}` : ''}.`,
    `Open it: ${options.studioAddress(id)}`,
    ...(notes.length > 0 ? ['', 'Left out, changed or yet to do:', ...notes] : []),
  ].join('\n')
}
