import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { LakeEnv } from './context.ts'
import { plainError } from './errors.ts'
import type { Identity } from './types.ts'

/** Accepted only while the lake has no token of its own, which means: on loopback only. */
export const localTokens = { editor: 'local-editor', viewer: 'local-viewer' } as const

export interface GuardOptions {
  /** `http://localhost:3000`: pages of these origins may call the lake. */
  allowedOrigins: readonly string[]
  /** Host names, without port, beside the loopback ones. */
  allowedHosts: readonly string[]
  /** Bearer token of editors. Without one, allowed pages are editors with no login. */
  token?: string | undefined
  viewerToken?: string | undefined
}

/** The one editor of a lake without accounts. */
export const editorId = 'local-editor'

const anonymous: Identity = { id: 'anonymous', role: 'anonymous' }
const editor: Identity = { id: editorId, role: 'editor' }
const viewer: Identity = { id: 'local-viewer', role: 'viewer' }

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '127.0.0.1' ||
    hostname === '[::1]'
  )
}

/**
 * Refuses names the lake does not answer to: a foreign name that resolves to this machine
 * (DNS rebinding) would otherwise turn any web page into a local one.
 */
export function guardHost(options: GuardOptions): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (!isLoopback(hostname) && !options.allowedHosts.includes(hostname)) {
      throw plainError(403, `Host "${hostname}" is not allowed`)
    }
    await next()
  }
}

/** Refuses every request that a page of an origin not on the list makes. */
export function guardOrigin(options: GuardOptions): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const origin = c.req.header('origin')
    if (origin !== undefined && !options.allowedOrigins.includes(origin)) {
      throw plainError(403, `Origin "${origin}" is not allowed`)
    }
    await next()
  }
}

/** Takes as long for a nearly right token as for a wrong one. */
function same(token: string, expected: string | undefined): boolean {
  if (expected === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(token), digest(expected))
}

function byToken(token: string, options: GuardOptions): Identity | undefined {
  if (options.token === undefined) {
    if (token === localTokens.editor) return editor
    return token === localTokens.viewer ? viewer : undefined
  }
  if (same(token, options.token)) return editor
  return same(token, options.viewerToken) ? viewer : undefined
}

/**
 * Says who asks: by bearer token; else, on a lake without a token, a page of an allowed origin
 * is an editor; everybody else is anonymous. A wrong token is refused, never downgraded.
 */
export function identify(options: GuardOptions): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const authorization = c.req.header('authorization')
    if (authorization) {
      const identity = byToken(authorization.replace(/^bearer\s+/i, ''), options)
      if (!identity) throw plainError(401, 'Session not found')
      c.set('identity', identity)
    } else {
      // `guardOrigin` has let only allowed origins come this far.
      const trusted = options.token === undefined && c.req.header('origin') !== undefined
      c.set('identity', trusted ? editor : anonymous)
    }
    await next()
  }
}
