import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { pathOfKey } from './page-cache.ts'
import { notePage } from './page-index.ts'

const metaSchema = z.object({
  headers: z.object({ 'x-next-cache-tags': z.string().optional() }).optional(),
})

/** `blog/x.meta` under `server/app`, `<hash>/$/blog/x.meta` under `server/route-cache`. */
async function noteFolder(folder: string) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  for (const name of names.filter((file) => file.endsWith('.meta'))) {
    const parsed = metaSchema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')))
    const path = pathOfKey(`/${name.slice(0, -'.meta'.length)}`)
    if (parsed.success) notePage(path, parsed.data.headers?.['x-next-cache-tags'])
  }
}

/** Reads from the build which pages there are and what each depends on. */
export async function noteKnownPages(buildDir: string) {
  await noteFolder(join(buildDir, 'server', 'app'))
  await noteFolder(join(buildDir, 'server', 'route-cache'))
}
