import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })

/** `0.1.0+8515b79`: the version of the package, and the commit where there is a repository. */
export async function readVersion(dir: string): Promise<string> {
  const text = await readFile(join(dir, 'package.json'), 'utf8')
  const { version } = packageSchema.parse(JSON.parse(text))
  const commit = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: dir,
    timeout: 2_000,
  }).catch(() => undefined)
  return commit ? `${version}+${commit.stdout.trim()}` : version
}
