import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const routesSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
})

/** Where a route's file is → its address. A page's file is called `page`, a handler's `route`. */
const filesSchema = z.record(z.string(), z.string())

/** Which addresses the build can answer: those with a page of their own, and patterns of the rest. */
export async function readBuiltRoutes(buildDir: string) {
  const read = async (file: string) => JSON.parse(await readFile(join(buildDir, file), 'utf8'))
  const { staticRoutes, dynamicRoutes } = routesSchema.parse(await read('routes-manifest.json'))
  const files = filesSchema.parse(await read('app-path-routes-manifest.json'))
  const pages = new Set(
    Object.entries(files).flatMap(([file, address]) => (file.endsWith('/page') ? [address] : [])),
  )
  return {
    fixed: new Set(staticRoutes.map(({ page }) => page)),
    routes: dynamicRoutes.flatMap(({ page, regex }) =>
      pages.has(page) ? [new RegExp(regex)] : [],
    ),
  }
}
