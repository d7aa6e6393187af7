import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { PlainFault } from '../launch/fail.ts'

const kinds = ['.md', '.txt', '.html', '.docx'] as const
type FileKind = (typeof kinds)[number]

export interface SourceFile {
  path: string
  name: string
  kind: FileKind
  bytes: Buffer
}

const largest = 20 * 1024 * 1024
const aliases: Record<string, FileKind> = { '.markdown': '.md', '.htm': '.html' }

/** Reads the file that is to be imported. @throws PlainFault that says what is wrong with it. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path)
  const found = await stat(path).catch(() => null)
  if (!found) throw new PlainFault(`There is no file ${path}. Look at the name and the folder.`)
  if (!found.isFile()) throw new PlainFault(`${path} is a folder. Name one file in it.`)
  const extension = extname(name).toLowerCase()
  const kind = aliases[extension] ?? kinds.find((each) => each === extension)
  if (!kind) throw new PlainFault(`${name} cannot be imported. ${adviceFor(extension)}`)
  if (found.size === 0) throw new PlainFault(`${name} is empty: it has 0 bytes.`)
  if (found.size > largest) {
    const size = Math.ceil(found.size / 1024 / 1024)
    throw new PlainFault(
      `${name} has ${size} MB, and 20 MB is the most. Make its pictures smaller.`,
    )
  }
  return { path, name, kind, bytes: await readFile(path) }
}

function adviceFor(extension: string): string {
  if (['.doc', '.rtf', '.odt', '.pages', '.gdoc'].includes(extension)) {
    return 'Save it as a Word document (.docx) first.'
  }
  return 'Give a .docx, .html, .md or .txt file.'
}

/** The words of a text file: UTF-8, or what its first bytes say, or else as Windows writes them. */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
