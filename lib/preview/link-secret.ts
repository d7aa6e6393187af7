import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Known {
  /** The operator's own, `PREVIEW_SECRET`. */
  own: string | undefined
  /** A token that only the server knows; undefined where there is none, or it is no secret. */
  token: string | undefined
  /** A folder that only the server reads; undefined where nothing may be kept. */
  folder: string | undefined
}

/**
 * The secret that seals preview links: the operator's, one made from a token of the server, or one
 * of its own that is kept beside the local lake. Null where there is none of them: no links then.
 */
export async function linkSecret({ own, token, folder }: Known): Promise<string | null> {
  if (own) return own
  if (token) return createHmac('sha256', token).update('preview links').digest('base64url')
  return folder === undefined ? null : keptSecret(folder)
}

/** Two processes may ask at once: one writes it, both read it. */
async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'preview-secret')
  const made = randomBytes(32).toString('base64url')
  await mkdir(folder, { recursive: true })
  await writeFile(file, made, { flag: 'wx', mode: 0o600 }).catch((fault: unknown) => {
    const isThere = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST'
    if (!isThere) throw fault
  })
  return (await readFile(file, 'utf8')).trim()
}
