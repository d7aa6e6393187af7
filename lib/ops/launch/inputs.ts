import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#sanity/env.ts'
import { root } from './processes.ts'

const folders = ['app', 'components', 'sanity', 'lib']
const files = ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
/** Nothing of these is in the built site. */
const notBuilt = /^(?:sanity\/(?:lake|seed)|lib\/(?:ops|server))\/|\.test\.tsx?$|\.md$/

/** A hash of everything that a build is made from, content aside: that is refreshed at run time. */
export async function hashInputs(): Promise<string> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    }),
  )
  const inputs = [...files, ...found.flat().filter((file) => !notBuilt.test(file))].sort()
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(`${file}\0`).update(await readFile(join(root, file)))
  const { projectId, dataset, apiVersion, SITE_URL, SPECIMENS } = env
  const settings = JSON.stringify({ projectId, dataset, apiVersion, SITE_URL, SPECIMENS })
  return hash.update(settings).digest('hex')
}
