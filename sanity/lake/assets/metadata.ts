import { encode } from 'blurhash'
import sharp, { type Sharp } from 'sharp'
import { plainError } from '../errors.ts'
import { type Camera, readCamera } from './camera.ts'
import { careful, type ImageFile, patience } from './image-file.ts'
import { paletteOf } from './palette.ts'

/** What an upload may ask to be worked out. Dimensions and opacity always are. */
const extras = ['lqip', 'palette', 'blurhash', 'exif', 'location', 'image', 'none'] as const

type Extra = (typeof extras)[number]

function isExtra(name: string): name is Extra {
  return extras.some((extra) => extra === name)
}

/** Reads `meta=…`, `meta[]=…`, repeated or with commas. Unknown names are left out. */
export function extrasOf(url: URL): ReadonlySet<Extra> {
  const asked = [...url.searchParams.getAll('meta'), ...url.searchParams.getAll('meta[]')]
  if (asked.length === 0) return new Set(['lqip', 'palette'])
  return new Set(asked.flatMap((names) => names.split(',')).filter(isExtra))
}

async function previewOf(picture: Sharp, opaque: boolean): Promise<string> {
  const small = picture.clone().resize(20, 20, { fit: 'inside' })
  const bytes = await (opaque ? small.jpeg({ quality: 50 }) : small.png()).toBuffer()
  return `data:image/${opaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}

async function blurHashOf(picture: Sharp): Promise<string> {
  const small = picture.clone().resize(32, 32, { fit: 'inside' }).ensureAlpha()
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true })
  return encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
}

/**
 * The `metadata` of an image asset. Decodes the whole picture, so that a broken one shows here.
 * @throws LakeError 400 when it cannot be decoded.
 */
export async function metadataOf(bytes: Buffer, file: ImageFile, wanted: ReadonlySet<Extra>) {
  const { width, height, metadata } = file
  const hasAlpha = metadata.hasAlpha === true
  try {
    const whole = sharp(bytes, careful).timeout(patience).autoOrient()
    const reduced = await whole
      .resize(256, 256, { fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer()
    const picture = sharp(reduced)
    const isOpaque = !hasAlpha || (await picture.clone().stats()).isOpaque
    const palette = wanted.has('palette') ? await paletteOf(picture) : undefined
    const camera: Camera =
      wanted.has('exif') || wanted.has('location') ? readCamera(metadata.exif) : {}
    return {
      _type: 'sanity.imageMetadata',
      dimensions: {
        _type: 'sanity.imageDimensions',
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha,
      isOpaque,
      ...(wanted.has('lqip') && { lqip: await previewOf(picture, isOpaque) }),
      ...(palette && { palette }),
      ...(wanted.has('blurhash') && { blurHash: await blurHashOf(picture) }),
      ...(wanted.has('exif') && camera.exif && { exif: camera.exif }),
      ...(wanted.has('location') && camera.location && { location: camera.location }),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'unreadable'
    throw plainError(400, `Invalid image: ${reason}`)
  }
}
