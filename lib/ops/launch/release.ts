import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** Whether a folder holds a build that can be served: Next writes this file last. */
export const hasRelease = (dir: string) => exists(join(dir, 'BUILD_ID'))

/** Where a release is made: beside the one that is served. */
export const folderToBuild = (dir: string) => `${dir}-building`

/**
 * Has a new release made beside the one at `dir`, and puts it in its place once it is whole: Next
 * itself begins a build by clearing away the last.
 * @param build makes a release in the folder it is given, and says whether it could.
 * @returns whether there is a new release. If not, the last one is as it was.
 */
export async function replaceRelease(dir: string, build: (aside: string) => Promise<boolean>) {
  const aside = folderToBuild(dir)
  const former = `${dir}-former`
  // We were stopped between the two renames below.
  if (!(await exists(dir)) && (await exists(former))) await rename(former, dir)
  await mkdir(aside, { recursive: true })
  const cache = join(aside, 'cache')
  // What Next has compiled before makes the next build faster; what is served needs it not.
  if (!(await exists(cache))) await rename(join(dir, 'cache'), cache).catch(() => undefined)
  if (!(await build(aside))) return false
  await rm(former, { recursive: true, force: true })
  if (await exists(dir)) await rename(dir, former)
  await rename(aside, dir)
  await rm(former, { recursive: true, force: true })
  return true
}
