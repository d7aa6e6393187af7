import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// `npm run types` writes the types of the content model and of every query; `--check` only says
// whether they would change. The Sanity command line must run in the folder of its configuration.
const folder = join(import.meta.dirname, '../../sanity')
const generated = ['schema.generated.json', 'types.generated.ts'].map((name) => join(folder, name))
const cli = join(
  dirname(createRequire(import.meta.url).resolve('@sanity/cli/package.json')),
  'bin/run.js',
)

function runSanity(...words: string[]): void {
  const run = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DO_NOT_TRACK: '1', CI: '1' },
  })
  if (run.status === 0) return
  process.stderr.write(`${run.stdout}${run.stderr}\nsanity ${words.join(' ')} failed.\n`)
  process.exit(1)
}

function readGenerated(): (string | undefined)[] {
  return generated.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined))
}

const before = readGenerated()
runSanity('schema', 'extract', '--force')
runSanity('typegen', 'generate')

if (process.argv.includes('--check')) {
  const after = readGenerated()
  const drifted = generated.filter((_, index) => after[index] !== before[index])
  for (const [index, file] of generated.entries()) {
    const text = before[index]
    if (text !== undefined) writeFileSync(file, text)
  }
  if (drifted.length > 0) {
    process.stderr.write(`Out of date: ${drifted.join(', ')}. Run npm run types and commit.\n`)
    process.exit(1)
  }
}
