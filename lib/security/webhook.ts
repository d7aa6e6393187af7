import { decodeSignatureHeader, encodeSignatureHeader } from '@sanity/webhook'
import { knowsSecret } from './same-secret.ts'

/** How old, or how far ahead of our clock, a signature may be: five minutes, in milliseconds. */
export const longestAge = 5 * 60 * 1_000

export interface SignedRequest {
  /** The body as it came, byte for byte: it is what was signed. */
  body: string
  /** The header `sanity-webhook-signature`. */
  signature: string | null
  secret: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Checks that Sanity, or whoever else knows the secret, signed this body within the last minutes.
 * The library checks neither the age nor in constant time, so it only signs here, and we compare.
 * @returns the signature in its one spelling, by which it is known again; null where it is no good.
 */
export async function freshSignature({ body, signature, secret, now }: SignedRequest) {
  const timestamp = timestampOf(signature)
  if (!signature || timestamp === null || Math.abs(now - timestamp) > longestAge) return null
  const expected = await encodeSignatureHeader(body, timestamp, secret).catch(() => undefined)
  const given = signature.trim().replace(/[, ]+v1=/, ',v1=')
  return expected !== undefined && knowsSecret(given, expected) ? expected : null
}

function timestampOf(signature: string | null): number | null {
  try {
    return decodeSignatureHeader(signature ?? '').timestamp
  } catch {
    return null
  }
}
