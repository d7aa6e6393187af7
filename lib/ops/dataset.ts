import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '#sanity/env.ts'
import { localTokens } from '#sanity/lake/guard.ts'
import { PlainFault, runCommand } from './launch/fail.ts'

const usage = 'Usage: node lib/ops/dataset.ts import|export <file> [flags of the Sanity CLI]'
const cli = new URL('../../node_modules/@sanity/cli/bin/run.js', import.meta.url)
const names = new URL('../../sanity/lake/localhost-names.ts', import.meta.url)
const folder = new URL('../../sanity/', import.meta.url)

/**
 * Moves content in and out of the running lake with the official command line, which has no
 * setting for another host but an undocumented variable.
 */
await runCommand(async () => {
  const [verb, archive, ...flags] = process.argv.slice(2)
  if (!archive || (verb !== 'import' && verb !== 'export')) throw new PlainFault(usage)
  const path = resolve(archive)
  const place =
    verb === 'import'
      ? [path, '--project-id', env.projectId, '--dataset', env.dataset]
      : [env.dataset, path]
  const child = spawn(
    process.execPath,
    [fileURLToPath(cli), 'datasets', verb, ...place, ...flags],
    {
      cwd: folder,
      stdio: 'inherit',
      env: {
        ...process.env,
        DO_NOT_TRACK: '1',
        SANITY_INTERNAL_ENV: env.apiHost ?? 'production',
        SANITY_AUTH_TOKEN: env.LAKE_TOKEN ?? localTokens.editor,
        NODE_OPTIONS: `--import ${fileURLToPath(names)}`,
      },
    },
  )
  const [code] = await once(child, 'exit')
  process.exitCode = Number(code ?? 1)
})
