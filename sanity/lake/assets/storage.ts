import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type AssetKind = 'images' | 'files'

/** Where the bytes of an asset lie. The name must have been checked by `assetName`. */
export function assetPath(dir: string, dataset: string, kind: AssetKind, name: string): string {
  return join(dir, 'assets', dataset, kind, name)
}

const names: Record<AssetKind, RegExp> = {
  images: /^([0-9a-f]{40})-(\d{1,6})x(\d{1,6})\.([a-z0-9]{1,16})$/,
  files: /^([0-9a-f]{40})\.([a-z0-9]{1,16})$/,
}

/** The id of the document behind a file name, or undefined when it cannot be an asset's. */
export function assetIdOf(kind: AssetKind, name: string): string | undefined {
  if (!names[kind].test(name)) return undefined
  return `${kind.slice(0, -1)}-${name.replace('.', '-')}`
}

/** Writes a file so that it is there whole or not at all, also when the power goes. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${randomUUID()}.part`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  const opened = await open(folder, 'r')
  await opened.sync().finally(() => opened.close())
}

/** The size of a file in bytes, or undefined when there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : undefined
  } catch {
    return undefined
  }
}
