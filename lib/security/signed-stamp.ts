import { createHmac, randomUUID } from 'node:crypto'
import { knowsSecret } from './same-secret.ts'

export interface Stamp {
  /** A name that nobody else has: fit to be part of a document's id. */
  id: string
  /** When it was made, in milliseconds since 1970. */
  at: number
}

const sealOf = (words: string, secret: string) =>
  createHmac('sha256', secret).update(`stamp ${words}`).digest('base64url')

/** Makes a text that says when it was made, and that nobody without the secret can make. */
export function makeStamp(secret: string, at: number, id: string = randomUUID()): string {
  const words = `${id}.${at}`
  return `${words}.${sealOf(words, secret)}`
}

/** Reads a stamp; null where it is none of ours. How old it may be is for the caller to say. */
export function readStamp(text: string | null, secret: string): Stamp | null {
  const { words, id, at, seal } =
    /^(?<words>(?<id>[\w-]{1,64})\.(?<at>\d{1,15}))\.(?<seal>[\w-]{43})$/.exec(text ?? '')
      ?.groups ?? {}
  if (!words || !id || !seal || !knowsSecret(seal, sealOf(words, secret))) return null
  return { id, at: Number(at) }
}
