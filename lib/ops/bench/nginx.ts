import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { benchDir, ports } from './plan.ts'
import { processTree } from './processor.ts'
import { startProgram, waitUntilUp } from './programs.ts'
import type { Subject } from './subject.ts'

/** Where nginx is, as tools.ts finds it. */
export interface Nginx {
  path: string
  brotliModule?: string
}

/** nginx serves what is in its folder `pages`. */
export const nginxDir = join(benchDir, 'nginx')

export interface NginxSettings extends Pick<Subject, 'name' | 'title'> {
  /** Content types and the one file ending that each has. */
  types: Record<string, string>
  /** Directives of nginx for everything, and for the one server. */
  http?: string
  server: string
}

/** One worker, since the others are one process too; no log; files that are compressed already. */
const configuration = ({ brotliModule }: Nginx, { types, http = '', server }: NginxSettings) => `
${brotliModule ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  types { ${Object.entries(types)
    .map(([type, ending]) => `${type} ${ending};`)
    .join(' ')} }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  open_file_cache max=100;
  client_body_temp_path temporary;
  proxy_temp_path temporary;
  fastcgi_temp_path temporary;
  uwsgi_temp_path temporary;
  scgi_temp_path temporary;
  ${http}
  server {
    listen 127.0.0.1:${ports.nginx};
    root pages;
    ${server}
  }
}
`

/** Serves the folder by nginx. @throws PlainFault where it does not start. */
export async function startNginx(nginx: Nginx, settings: NginxSettings): Promise<Subject> {
  await mkdir(nginxDir, { recursive: true })
  await writeFile(join(nginxDir, 'nginx.conf'), configuration(nginx, settings))
  const program = await startProgram('nginx', nginx.path, ['-p', nginxDir, '-c', 'nginx.conf'])
  const origin = `http://127.0.0.1:${ports.nginx}`
  await waitUntilUp(program, origin, 10)
  const { name, title } = settings
  return { name, title, origin, program, serving: () => processTree(program.pid) }
}
