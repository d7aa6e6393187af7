import { createHash } from 'node:crypto'
import { plainError } from '../errors.ts'

const megabyte = 1024 * 1024

/** The largest upload, in bytes. */
export const largestUpload = 50 * megabyte

export interface Upload {
  bytes: Buffer
  /** Of the bytes, in hexadecimal: the identity of an asset. */
  sha1: string
}

/**
 * Reads a request's raw body, and stops as soon as it is too large, whatever its headers say.
 * @throws LakeError 400 when empty, 413 when too large.
 */
export async function readUpload(request: Request): Promise<Upload> {
  const tooLarge = () => plainError(413, `The upload is larger than ${largestUpload / megabyte} MB`)
  if (Number(request.headers.get('content-length') ?? 0) > largestUpload) throw tooLarge()
  const chunks: Uint8Array[] = []
  const hash = createHash('sha1')
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > largestUpload) throw tooLarge()
    hash.update(chunk)
    chunks.push(chunk)
  }
  if (size === 0) throw plainError(400, 'The upload is empty')
  return { bytes: Buffer.concat(chunks), sha1: hash.digest('hex') }
}
