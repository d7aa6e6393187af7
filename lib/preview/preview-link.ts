import { createHmac } from 'node:crypto'
import { knowsSecret } from '../security/same-secret.ts'

/** What a link shows, and for how long. */
export interface PreviewLink {
  /** The published id of the document. */
  readonly documentId: string
  readonly until: Date
}

/** Milliseconds for which a link works. */
export const linkLife = 7 * 24 * 60 * 60 * 1_000

/**
 * By this cookie the front door tells Next that a draft is drawn for a guest, and until when the
 * link works. It is never set in a browser.
 */
export const guestCookie = 'preview-guest'

/** The private document that says when an editor ended the links to a document: those made by then. */
export function endedLinksId(documentId: string): string {
  return `preview.${documentId}`
}

/** When a link was made. */
export const madeAt = ({ until }: PreviewLink) => new Date(until.getTime() - linkLife)

const shape = /^(?<id>[\w.-]{1,128})~(?<until>[0-9a-z]{1,9})~(?<seal>[\w-]{43})$/

/** The last part of a link's address: the document, the end in seconds, and a seal over both. */
export function previewToken({ documentId, until }: PreviewLink, secret: string): string {
  const end = Math.floor(until.getTime() / 1_000).toString(36)
  return `${documentId}~${end}~${sealOf(documentId, end, secret)}`
}

/** Reads a link as somebody opens it. `altered`: nobody has made it with this secret. */
export function readPreviewToken(
  token: string,
  secret: string,
  now: Date,
): PreviewLink | 'altered' | 'expired' {
  const { id = '', until: end = '', seal = '' } = shape.exec(token)?.groups ?? {}
  if (!knowsSecret(seal, sealOf(id, end, secret))) return 'altered'
  const until = new Date(Number.parseInt(end, 36) * 1_000)
  return until > now ? { documentId: id, until } : 'expired'
}

function sealOf(id: string, end: string, secret: string): string {
  return createHmac('sha256', secret).update(`preview ${id} ${end}`).digest('base64url')
}
