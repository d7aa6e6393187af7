import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '../env.ts'

export interface Picture {
  status: number
  contentType: string
  bytes: Uint8Array<ArrayBuffer>
}

const mostPictures = 4_000
let storedSincePruning = 0

function pathOf(key: string): string {
  return join(env.MEDIA_DIR, createHash('sha256').update(key).digest('hex'))
}

/** A picture kept on disk: one line with its content type, then its bytes. Null when not there. */
export async function keptPicture(key: string): Promise<Picture | null> {
  const file = await readFile(pathOf(key)).catch(() => null)
  const lineEnd = file?.indexOf(0x0a) ?? -1
  if (!file || lineEnd < 0) return null
  return {
    status: 200,
    contentType: file.subarray(0, lineEnd).toString('utf8'),
    bytes: new Uint8Array(file.subarray(lineEnd + 1)),
  }
}

/** Keeps a picture. A full disk only means that it is asked for again. */
export async function keepPicture(key: string, picture: Picture): Promise<void> {
  const path = pathOf(key)
  const draft = `${path}.${randomUUID()}`
  try {
    await mkdir(env.MEDIA_DIR, { recursive: true })
    await writeFile(draft, Buffer.concat([Buffer.from(`${picture.contentType}\n`), picture.bytes]))
    await rename(draft, path)
    storedSincePruning += 1
    if (storedSincePruning > 200) await prune()
  } catch (fault) {
    await rm(draft, { force: true })
    console.error('A picture could not be kept:', fault)
  }
}

async function prune() {
  storedSincePruning = 0
  const names = await readdir(env.MEDIA_DIR)
  if (names.length <= mostPictures) return
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(env.MEDIA_DIR, name)
      return { path, at: (await stat(path)).mtimeMs }
    }),
  )
  const oldest = aged.sort((a, b) => a.at - b.at).slice(0, names.length - mostPictures)
  await Promise.all(oldest.map(({ path }) => rm(path, { force: true })))
}
