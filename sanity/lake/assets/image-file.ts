import sharp, { type Metadata } from 'sharp'
import { plainError } from '../errors.ts'

/** Pixels of the largest picture; a small file that unfolds into more is refused. */
const mostPixels = 100_000_000

/** What every reading of a picture shares: no bombs, no endless work, no half pictures. */
export const careful = { limitInputPixels: mostPixels, failOn: 'error' } as const

/** Seconds one picture may take. */
export const patience = { seconds: 30 }

export interface ImageFile {
  width: number
  height: number
  extension: string
  mimeType: string
  metadata: Metadata
}

const formats: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
}

function formatOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'avif' : format
}

/**
 * Recognizes a picture by its bytes, never by its name. Width and height are as seen, after the
 * camera's orientation.
 * @throws LakeError 400 when it is no picture, of an unknown kind, broken, or too large.
 */
export async function recognize(bytes: Buffer): Promise<ImageFile> {
  let metadata: Metadata
  try {
    metadata = await sharp(bytes, careful).timeout(patience).metadata()
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable'
    if (/pixel limit/i.test(reason)) throw tooLarge()
    throw plainError(400, 'Invalid image: not a picture this lake can read')
  }
  const known = formats[formatOf(metadata)]
  if (!known) throw plainError(400, `Invalid image: "${metadata.format}" is not supported`)
  const { width, height } = metadata.autoOrient
  if (!width || !height) throw plainError(400, 'Invalid image: it has no size')
  if (width * height > mostPixels) throw tooLarge()
  return { width, height, ...known, metadata }
}

function tooLarge() {
  return plainError(400, `Invalid image: larger than ${mostPixels / 1e6} million pixels`)
}
