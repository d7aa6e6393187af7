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
  'manifest-src': ["'self'"],
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
    'connect-src': hasScripts ? ["'self'"] : [],
  })
}

/** The origin of an address and the same by WebSocket. */
const originsOf = (address: string | undefined) => {
  if (!address) return []
  const { origin } = new URL(address)
  return [origin, origin.replace(/^http/, 'ws')]
}

export interface EditorHosts {
  /** The local lake, or where `SANITY_API_HOST` points. Undefined: hosted Sanity. */
  apiHost: string | undefined
}

const hosted = ['https://*.sanity.io', 'wss://*.sanity.io', 'https://cdn.sanity.io']
const lakeOf = ({ apiHost }: EditorHosts) => (apiHost ? originsOf(apiHost) : hosted)

/** The policy of a page in draft mode, drawn for one editor: a nonce instead of hashes. */
export function draftPolicy(nonce: string, hosts: EditorHosts): string {
  return write({
    ...common,
    'img-src': ["'self'", 'data:', 'blob:', ...lakeOf(hosts)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
    'connect-src': ["'self'", ...lakeOf(hosts)],
  })
}

/** The policy of the Studio, which styles itself at run time and talks to the lake. */
export function studioPolicy(html: string, hosts: EditorHosts): string {
  const inline = scriptsOf(html).flatMap(({ text }) =>
    text && isWrittenByNext(text) ? [hashOf(text)] : [],
  )
  return write({
    ...common,
    'img-src': ["'self'", 'data:', 'blob:', ...lakeOf(hosts)],
    'media-src': ["'self'", 'blob:', ...lakeOf(hosts)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'script-src': ["'self'", ...new Set(inline)],
    'connect-src': ["'self'", 'data:', 'blob:', ...lakeOf(hosts)],
    'frame-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
  })
}
