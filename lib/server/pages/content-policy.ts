import { createHash } from 'node:crypto'
import { scriptsOf } from './scripts.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const stylesOf = (html: string) =>
  [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, text = '']) => text)

/** What Next writes inline: one of these, around one literal and nothing else. */
const nextsGrammar = [
  ['self.__next_f.push(', ')'],
  ['(self.__next_f=self.__next_f||[]).push(', ')'],
  ['(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', ');'],
] as const

/** True for a script that can only hand data to the framework. Anything else gets no blessing. */
export function isWrittenByNext(script: string): boolean {
  return nextsGrammar.some(([before, after]) => {
    if (!script.startsWith(before) || !script.endsWith(after)) return false
    try {
      JSON.parse(script.slice(before.length, script.length - after.length))
      return true
    } catch {
      return false
    }
  })
}

function write(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join('; ')
}

const common = {
  'default-src': [],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': [],
  'frame-ancestors': ["'self'"],
}

/**
 * The Content-Security-Policy of a finished page: its own style sheet, its own scripts where it has
 * any, and nothing else from anywhere.
 */
export function pagePolicy(html: string): string {
  const scripts = scriptsOf(html)
  const inline = scripts.flatMap(({ text }) =>
    text && isWrittenByNext(text) ? [hashOf(text)] : [],
  )
  const hasScripts = scripts.length > 0
  return write({
    ...common,
    'style-src': [...new Set(stylesOf(html).map(hashOf))],
    'script-src': hasScripts ? ["'self'", ...new Set(inline)] : [],
    ...(html.includes('<link rel="manifest"') && { 'manifest-src': ["'self'"] }),
    // Nothing on a page without scripts connects; tools that look at it (Lighthouse) ask for robots.txt.
    'connect-src': ["'self'"],
  })
}

/** The policy of feeds, maps and icons: a browser shows one in its own style and runs nothing of it. */
export const filePolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** The origin of an address, the same by WebSocket, and the names of projects under it. */
const originsOf = (address: string) => {
  const { origin, protocol, host, hostname } = new URL(address)
  const isNumber = /^(?:[\d.]+$|\[)/.test(hostname)
  // Some parts of the Studio ask `<project>.<host>`, whatever its client was told.
  const projects = isNumber ? [] : [`${protocol}//*.${host}`]
  return [origin, origin.replace(/^http/, 'ws'), ...projects]
}

export interface EditorHosts {
  /** The local lake, or where `SANITY_API_HOST` points. Undefined: hosted Sanity. */
  apiHost: string | undefined
  /** The public site, where the Studio has a host of its own and asks it what readers see. */
  publicSite?: string | undefined
}

const hosted = ['https://*.sanity.io', 'wss://*.sanity.io', 'https://cdn.sanity.io']
const publicSiteOf = ({ publicSite }: EditorHosts) =>
  publicSite ? [new URL(publicSite).origin] : []
const lakeOf = ({ apiHost }: EditorHosts) => (apiHost ? originsOf(apiHost) : hosted)

/** The policy of a page in draft mode, drawn for one editor: a nonce instead of hashes. */
export function draftPolicy(nonce: string, hosts: EditorHosts): string {
  return write({
    ...common,
    'img-src': ["'self'", 'data:', 'blob:', ...lakeOf(hosts)],
    'manifest-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
    'connect-src': ["'self'", ...lakeOf(hosts)],
  })
}

/**
 * React's own two lines by which a part of the page that comes late finds its place. Their text is
 * the same on each request; an update of React may change it (e2e/editor-policies.spec.ts sees it).
 */
const reactsOwn = new Set([
  "'sha256-7mu4H06fwDCjmnxxr/xNHyuQC6pLTHr4M2E4jXw5WZs='",
  "'sha256-QAlSewaQLi/NPCznjAZSyvQ72heD0VdxmNDDkZeCxgc='",
])

/** The policy of the Studio, which styles itself at run time and talks to the lake. */
export function studioPolicy(html: string, hosts: EditorHosts): string {
  const inline = scriptsOf(html).flatMap(({ text }) => {
    const hash = text && hashOf(text)
    return hash && (reactsOwn.has(hash) || isWrittenByNext(text)) ? [hash] : []
  })
  return write({
    ...common,
    'img-src': ["'self'", 'data:', 'blob:', ...lakeOf(hosts)],
    'media-src': ["'self'", 'blob:', ...lakeOf(hosts)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'script-src': ["'self'", ...new Set(inline)],
    'connect-src': ["'self'", 'data:', 'blob:', ...publicSiteOf(hosts), ...lakeOf(hosts)],
    'frame-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
  })
}
