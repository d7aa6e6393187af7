// Runs on whatever Node the machine has, with nothing installed: plain JavaScript, no packages.
// It installs what the lockfile says, then hands over to the pinned Node.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const stampFile = join(root, 'node_modules', '.installed-lockfile')

function stop(line) {
  console.error(`\n${line}\n`)
  process.exit(1)
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, ...options })
    let output = ''
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('exit', (code, signal) =>
      resolve({ code: code ?? 128 + constants.signals[signal], output }),
    )
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      // A terminal sends Ctrl-C to the child as well; we only wait for its orderly end.
      process.on(signal, () => (signal === 'SIGINT' ? undefined : child.kill(signal)))
    }
  })
}

function explainFailedInstall(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 2 GB and run the command again.'
  if (/gyp ERR|not found: make|g\+\+/.test(output)) {
    return 'A package had to be compiled and no compiler was found: install make, g++ and python3 and run the command again.'
  }
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN/.test(output)) {
    return 'The package registry could not be reached: check the network and run the command again.'
  }
  if (/EACCES|EPERM/.test(output)) {
    return `No permission to write here: ${root} must belong to you.`
  }
  return `npm install failed:\n${output.trim().split('\n').slice(0, 12).join('\n')}`
}

async function install() {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  const stamp = createHash('sha256').update(lockfile).digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.log('Installing packages, as the lockfile says (one to three minutes, once) …')
  const tick = setInterval(() => console.log(`  still installing, ${seconds()} s`), 15_000)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code, output } = await run(
    npm,
    // Not `npm ci`: docs/decisions/06 says why.
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' },
  )
  clearInterval(tick)
  if (code !== 0) stop(explainFailedInstall(output))
  writeFileSync(stampFile, stamp)
  console.log(`Installed in ${seconds()} s.`)
}

const [command, ...args] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node ${process.versions.node} is too old to begin with: install Node 20 or newer.`)
}
try {
  await install()
} catch (error) {
  stop(explainFailedInstall(`${error.code}: ${error.message}`))
}
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
if (!existsSync(node)) stop('The pinned Node is missing: delete node_modules and try again.')
const settings = ['.env', '.env.local']
  .map((file) => join(root, file))
  .filter((file) => existsSync(file))
  .map((file) => `--env-file=${file}`)
const script = join(root, 'lib/ops/run.ts')
const { code } = await run(node, [...settings, script, command, ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH, NODE_NO_WARNINGS: '1' },
})
process.exit(code)
