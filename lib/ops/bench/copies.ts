import { mkdir, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PlainFault } from '../launch/fail.ts'
import { type Nginx, nginxDir, startNginx } from './nginx.ts'
import type { PageResult } from './results.ts'
import type { Subject } from './subject.ts'

/** An answer of the site, byte for byte as a browser gets it. */
export interface Copy {
  /** Path and query, as a browser asks for it. */
  address: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What a browser says it takes; pictures and compressed bytes are chosen by it. */
const asBrowser = {
  accept: 'image/avif,image/webp,*/*',
  'accept-encoding': 'gzip, br',
}

function copy(origin: string, address: string): Promise<Copy> {
  return new Promise((resolve, reject) => {
    get(origin + address, { headers: asBrowser }, (answer) => {
      const { statusCode, headers } = answer
      if (statusCode !== 200) reject(new PlainFault(`${address} answered ${statusCode}.`))
      buffer(answer).then((body) => resolve({ address, headers, body }), reject)
    }).once('error', reject)
  })
}

/** Copies everything that Lighthouse asked for on the pages, while the site runs. */
export async function copyAnswers(origin: string, pages: readonly PageResult[]): Promise<Copy[]> {
  const addresses = pages.flatMap(({ path, audit }) => [path, ...(audit?.asked ?? [])])
  const copies: Copy[] = []
  for (const address of new Set(addresses)) copies.push(await copy(origin, address))
  return copies
}

/** What nginx writes itself, or what is about one connection. */
const notCopied = new Set(
  'content-type content-length etag date connection keep-alive last-modified accept-ranges'.split(
    ' ',
  ),
)
const quote = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`

/** A variable of nginx that has a value for each address, and none for others. */
function lookup(name: string, copies: readonly Copy[], find: (copy: Copy) => string | undefined) {
  const lines = copies.flatMap((one) => {
    const value = find(one)
    return value === undefined ? [] : [`${quote(one.address)} ${quote(value)};`]
  })
  return `map $request_uri $${name} { default ''; ${lines.join('\n')} }`
}

/** Serves the copies by nginx, each at its address, with the headers that the site gives it. */
export async function startCopies(copies: readonly Copy[], nginx: Nginx): Promise<Subject> {
  const folder = join(nginxDir, 'pages')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const types: Record<string, string> = {}
  const files = new Map<Copy, string>()
  for (const [index, one] of copies.entries()) {
    const [type = ''] = (one.headers['content-type'] ?? 'text/plain').split(';')
    types[type] ??= `type${Object.keys(types).length}`
    files.set(one, `${index}.${types[type]}`)
    await writeFile(join(folder, `${index}.${types[type]}`), one.body)
  }
  const names = [...new Set(copies.flatMap(({ headers }) => Object.keys(headers)))]
  const kept = names.filter((name) => !notCopied.has(name))
  const variable = (name: string) => `of_${name.replaceAll('-', '_')}`
  return startNginx(nginx, {
    name: 'nginx with copies',
    title: 'This site’s answers as files, nginx',
    types,
    http: [
      'map_hash_bucket_size 1024; map_hash_max_size 4096;',
      lookup('copy', copies, (one) => files.get(one)),
      ...kept.map((name) =>
        lookup(variable(name), copies, ({ headers }) => String(headers[name] ?? '')),
      ),
    ].join('\n'),
    server: [
      "location / { if ($copy = '') { return 404; } try_files /$copy =404; }",
      ...kept.map((name) => `add_header ${name} $${variable(name)};`),
    ].join('\n'),
  })
}
