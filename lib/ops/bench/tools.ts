import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export interface Tools {
  /** Undefined where it is not here and could not be installed. */
  nginx: { path: string; brotliModule?: string } | undefined
  hasWrk: boolean
}

const modules = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
]
const nginxPackages = ['nginx', 'libnginx-mod-http-brotli-static']

const pathOf = (name: string) =>
  ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin']
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path))

function install(packages: string[]) {
  console.log(`Installing Debian’s ${packages.join(' and ')} …`)
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      // At run level 1 Debian starts no service: nginx is only wanted as a program.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    })
  }
}

/** Finds nginx and wrk, and installs Debian's where they are missing and that is allowed. */
export function findOrInstallTools(): Tools {
  if (!pathOf('nginx') || !modules.some(existsSync)) install(nginxPackages)
  if (!pathOf('wrk')) install(['wrk'])
  const path = pathOf('nginx')
  const brotliModule = modules.find(existsSync)
  const hasWrk = pathOf('wrk') !== undefined
  if (!path) console.log('No nginx, and none can be installed here: its column stays empty.')
  else if (!brotliModule) console.log('No Brotli for nginx here: it serves gzip instead.')
  if (!hasWrk) console.log('No wrk, and none can be installed here: no load is measured.')
  return { nginx: path ? { path, brotliModule } : undefined, hasWrk }
}
