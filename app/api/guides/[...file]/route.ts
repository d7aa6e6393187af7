import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Folders of the repository, by the first part of the address below `/api/guides/`. */
const folders = new Map([
  ['texts', 'docs/editors'],
  ['pictures', 'docs/pictures/editors'],
])
const types: Record<string, string> = {
  '.md': 'text/markdown; charset=utf-8',
  '.webp': 'image/webp',
}

/** The guides for editors as they are in the repository, with their pictures: the Studio shows them. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const [first = '', name = '', ...more] = (await params).file
  const folder = join(process.cwd(), folders.get(first) ?? 'docs/editors')
  const type = types[extname(name)]
  // A name is looked for among those that are there, so that none can lead out of the folder.
  const isThere = folders.has(first) && more.length === 0 && (await readdir(folder)).includes(name)
  if (!type || !isThere) return new Response('There is no such guide.', { status: 404 })
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
  return new Response(new Uint8Array(await readFile(join(folder, name))), { headers })
}
