import { createHmac, randomBytes } from 'node:crypto'
import { knowsSecret } from '../security/same-secret.ts'

/** What a link shows, and for how long. */
export interface PreviewLink {
  /** The published id of the document. */
  readonly documentId: string
  readonly until: Date
  /** Its own, by which it can be ended alone. */
  readonly key: string
}

/** Milliseconds for which a link works. */
export const linkLife = 7 * 24 * 60 * 60 * 1_000

/**
 * By this cookie the front door tells Next that a draft is drawn for a guest, and until when the
 * link works. It is never set in a browser.
 */
export const guestCookie = 'preview-guest'

const shape = /^(?<id>[\w.-]{1,128})~(?<until>[0-9a-z]{1,9})~(?<key>[\w-]{8})~(?<seal>[\w-]{43})$/

/** A key for a new link. */
export const newLinkKey = () => randomBytes(6).toString('base64url')

/** The last part of a link's address: the document, the end in seconds, its key, and a seal over them. */
export function previewToken({ documentId, until, key }: PreviewLink, secret: string): string {
  const end = Math.floor(until.getTime() / 1_000).toString(36)
  const said = `${documentId}~${end}~${key}`
  return `${said}~${sealOf(said, secret)}`
}

/** Reads a link as somebody opens it. `altered`: nobody has made it with this secret. */
export function readPreviewToken(
  token: string,
  secret: string,
  now: Date,
): PreviewLink | 'altered' | 'expired' {
  const { id = '', until: end = '', key = '', seal = '' } = shape.exec(token)?.groups ?? {}
  if (!knowsSecret(seal, sealOf(`${id}~${end}~${key}`, secret))) return 'altered'
  const until = new Date(Number.parseInt(end, 36) * 1_000)
  return until > now ? { documentId: id, until, key } : 'expired'
}

function sealOf(said: string, secret: string): string {
  return createHmac('sha256', secret).update(`preview ${said}`).digest('base64url')
}
