import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../launch/processes.ts'
import type { PageText } from './page-text.ts'
import { toHtml } from './plain-markup.ts'
import { benchDir, ports } from './plan.ts'
import { processTree } from './processor.ts'
import { startProgram, waitUntilUp } from './programs.ts'
import { dressedStyle, plainStyle } from './style.ts'
import type { Subject } from './subject.ts'

const folder = join(benchDir, 'nginx')

/** The typefaces of the site. */
const fonts = ['serif.woff2', 'sans.woff2']
const preloads = fonts.map(
  (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
)

/** The page as one would write it by hand: a style sheet in its head, and the text. */
function plainPage({ title, description, body }: PageText, withFonts: boolean): string {
  const head = [
    toHtml({ tag: 'title', attributes: {}, children: [title] }),
    `<meta name="description" content="${description.replaceAll('"', '&quot;')}">`,
    '<link rel="icon" href="data:,">',
    ...(withFonts ? preloads : []),
    `<style>${withFonts ? dressedStyle : plainStyle}</style>`,
  ]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head.join('')}</head>${toHtml(body)}</html>\n`
}

/** One worker, since the others are one process too; no log; files that are compressed already. */
const configuration = (brotliModule: string | undefined) => `
${brotliModule ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  types { text/html html; font/woff2 woff2; }
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
  server {
    listen 127.0.0.1:${ports.nginx};
    root pages;
    gzip_static on;
    ${brotliModule ? 'brotli_static on;' : ''}
    add_header cache-control "public, max-age=0, must-revalidate";
    add_header x-content-type-options nosniff;
  }
}
`

/** Writes the plain page and serves it by nginx, compressed ahead as well as can be. */
export async function startNginx(
  text: PageText,
  nginx: { path: string; brotliModule?: string },
  { withFonts = false } = {},
): Promise<Subject> {
  const page = plainPage(text, withFonts)
  await mkdir(join(folder, 'pages'), { recursive: true })
  await writeFile(join(folder, 'pages', 'index.html'), page)
  await writeFile(join(folder, 'pages', 'index.html.gz'), gzipSync(page, { level: 9 }))
  await writeFile(join(folder, 'pages', 'index.html.br'), brotliCompressSync(page))
  for (const file of fonts) {
    await copyFile(join(root, 'app/fonts', file), join(folder, 'pages', file))
  }
  await writeFile(join(folder, 'nginx.conf'), configuration(nginx.brotliModule))
  const program = await startProgram('nginx', nginx.path, ['-p', folder, '-c', 'nginx.conf'])
  const origin = `http://127.0.0.1:${ports.nginx}`
  await waitUntilUp(program, origin, 10)
  return {
    name: withFonts ? 'nginx with fonts' : 'nginx',
    title: `Plain HTML${withFonts ? ' in our typefaces' : ''}, nginx, ${nginx.brotliModule ? 'Brotli' : 'gzip'}`,
    origin,
    program,
    serving: () => processTree(program.pid),
  }
}
