import { readFileSync } from 'node:fs'
import { dirname, extname, relative, resolve } from 'node:path'

export interface FilePicture {
  name: string
  /** Such as `image/png`. */
  type: string
  bytes: Buffer
}

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}
const shown = new Set(Object.values(types))

/**
 * Finds the pictures of a file: those within it, and those in its folder. Others, from the web or
 * of a kind that browsers do not show, are not found.
 */
export function filePictures(path: string, within: ReadonlyMap<string, FilePicture>) {
  const folder = dirname(resolve(path))
  return (source: string): FilePicture | null => {
    const inside = within.get(source) ?? embedded(source)
    if (inside) return shown.has(inside.type) ? inside : null
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) return null
    const file = resolve(folder, decodeURI(source))
    const type = types[extname(file).toLowerCase()]
    if (!type || relative(folder, file).startsWith('..')) return null
    try {
      return { name: source, type, bytes: readFileSync(file) }
    } catch {
      return null
    }
  }
}

function embedded(source: string): FilePicture | null {
  const [, type = '', data = ''] = /^data:(image\/[a-z+]+);base64,(.+)$/is.exec(source) ?? []
  return type ? { name: 'picture', type, bytes: Buffer.from(data, 'base64') } : null
}
