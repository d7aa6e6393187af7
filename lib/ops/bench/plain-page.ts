import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../launch/processes.ts'
import { type Nginx, nginxDir, startNginx } from './nginx.ts'
import type { PageText } from './page-text.ts'
import { toHtml } from './plain-markup.ts'
import { dressedStyle, plainStyle } from './style.ts'
import type { Subject } from './subject.ts'

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

const configuration = ({ brotliModule }: Nginx) => `
    gzip_static on;
    ${brotliModule ? 'brotli_static on;' : ''}
    add_header cache-control "public, max-age=0, must-revalidate";
    add_header x-content-type-options nosniff;
`

/** Writes the plain page and serves it by nginx, compressed ahead as well as can be. */
export async function startPlainPage(
  text: PageText,
  nginx: Nginx,
  { withFonts = false } = {},
): Promise<Subject> {
  const page = plainPage(text, withFonts)
  const folder = join(nginxDir, 'pages')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'index.html.gz'), gzipSync(page, { level: 9 }))
  await writeFile(join(folder, 'index.html.br'), brotliCompressSync(page))
  for (const file of fonts) {
    await copyFile(join(root, 'app/fonts', file), join(folder, file))
  }
  return startNginx(nginx, {
    name: withFonts ? 'nginx with fonts' : 'nginx',
    title: `Plain HTML${withFonts ? ' in our typefaces' : ''}, nginx, ${nginx.brotliModule ? 'Brotli' : 'gzip'}`,
    types: { 'text/html': 'html', 'font/woff2': 'woff2' },
    server: configuration(nginx),
  })
}
