import { timingSafeEqual } from 'node:crypto'

/** Whether someone knows a secret, told in a time that says nothing about it. Nobody knows one that is not set. */
export function knowsSecret(given: string | null, secret: string | undefined): boolean {
  if (!given || !secret) return false
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
