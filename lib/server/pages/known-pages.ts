import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { pathOfKey } from './page-cache.ts'
import { endingsHeader, noteEndings } from './page-endings.ts'
import { notePage } from './page-index.ts'
import { isLeftDraft } from './whole-file.ts'

const metaSchema = z.object({
  headers: z
    .object({
      'x-next-cache-tags': z.string().optional(),
      [endingsHeader]: z.string().optional(),
    })
    .optional(),
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** `blog/x.meta` under `server/app`, `<hash>/$/blog/x.meta` under `server/route-cache`. */
async function noteFolder(folder: string) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  for (const name of names.filter(isLeftDraft)) await rm(join(folder, name), { force: true })
  for (const name of names.filter((file) => file.endsWith('.meta'))) {
    const text = await readFile(join(folder, name), 'utf8')
    // What cannot be read is made anew when somebody asks for it.
    const parsed = metaSchema.safeParse(jsonOf(text))
    const path = pathOfKey(`/${name.slice(0, -'.meta'.length)}`)
    if (!parsed.success) continue
    notePage(path, parsed.data.headers?.['x-next-cache-tags'])
    noteEndings(path, parsed.data.headers?.[endingsHeader])
  }
}

/** Reads from the build which pages there are and what each depends on. */
export async function noteKnownPages(buildDir: string) {
  await noteFolder(join(buildDir, 'server', 'app'))
  await noteFolder(join(buildDir, 'server', 'route-cache'))
}
