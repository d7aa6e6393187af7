import sharp, { type Sharp } from 'sharp'
import { careful, patience } from '../assets/image-file.ts'
import { plainError } from '../errors.ts'
import { inside, type Layout, layoutOf } from './geometry.ts'
import type { OutputFormat, Size, Transformation } from './parameters.ts'

// A turned or mirrored picture is held in memory whole, and so is every result.
const mostHeldPixels = 40_000_000

const white = { r: 255, g: 255, b: 255, alpha: 1 }
const transparent = { r: 0, g: 0, b: 0, alpha: 0 }

export interface Original {
  bytes: Buffer
  /** As seen, after the camera's orientation. */
  size: Size
  hasAlpha: boolean
}

interface Raw {
  data: Buffer
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

function fromRaw({ data, info }: Raw): Sharp {
  const { width, height, channels } = info
  return sharp(data, { raw: { width, height, channels } }).timeout(patience)
}

function checkHeld({ width, height }: Size) {
  if (width * height > mostHeldPixels) {
    throw plainError(400, `The result would be larger than ${mostHeldPixels / 1e6} million pixels`)
  }
}

/** The picture upright, cut to `rect`, then turned and mirrored: what all else is measured in. */
async function prepared(original: Original, asked: Transformation): Promise<[Sharp, Size]> {
  let size = original.size
  let picture = sharp(original.bytes, careful).timeout(patience).autoOrient()
  if (asked.rect) {
    const rect = inside(asked.rect, size)
    if (!rect) throw plainError(400, 'Invalid image parameter "rect": it lies outside the image')
    picture = picture.extract(rect)
    size = rect
  }
  if (asked.rotate === 0 && !asked.flipX && !asked.flipY) return [picture, size]
  checkHeld(size)
  const raw = await picture.raw().toBuffer({ resolveWithObject: true })
  let turned = fromRaw(raw)
  if (asked.rotate !== 0) turned = fromRaw(await rotated(turned, asked.rotate))
  if (asked.flipX) turned = turned.flop()
  if (asked.flipY) turned = turned.flip()
  const result = await turned.raw().toBuffer({ resolveWithObject: true })
  return [fromRaw(result), { width: result.info.width, height: result.info.height }]
}

function rotated(picture: Sharp, angle: number): Promise<Raw> {
  return picture.rotate(angle).raw().toBuffer({ resolveWithObject: true })
}

async function resized(
  picture: Sharp,
  source: Size,
  layout: Layout,
  asked: Transformation,
): Promise<Raw> {
  const { cut, size } = layout
  const cuts = cut.width !== source.width || cut.height !== source.height
  let next = picture
  if (cuts && asked.focus === 'entropy') {
    next = next.resize(size.width, size.height, { fit: 'cover', position: 'entropy' })
  } else {
    // Two cuts in one pipeline are one too many for it: the first is made real before the second.
    if (cuts && asked.rect) {
      checkHeld(source)
      next = fromRaw(await next.raw().toBuffer({ resolveWithObject: true }))
    }
    if (cuts) next = next.extract(cut)
    next = next.resize(size.width, size.height, { fit: 'fill' })
  }
  return next.raw().toBuffer({ resolveWithObject: true })
}

function laidOut(picture: Sharp, layout: Layout, asked: Transformation, backdrop: typeof white) {
  const { size, canvas } = layout
  const across = canvas.width - size.width
  const down = canvas.height - size.height
  const [left, top] = [Math.floor(across / 2), Math.floor(down / 2)]
  const pad = asked.pad
  if (across === 0 && down === 0 && pad === 0) return picture
  return picture.extend({
    left: left + pad,
    top: top + pad,
    right: across - left + pad,
    bottom: down - top + pad,
    background: backdrop,
  })
}

/** Blur, sharpness and colors; made real before what follows, which they would come after. */
async function withEffects(raw: Raw, asked: Transformation): Promise<Raw> {
  const { blur, sharpen, grayscale, invert } = asked
  if (!blur && !sharpen && !grayscale && !invert) return raw
  let next = fromRaw(raw)
  if (blur) next = next.blur(Math.min(1000, 0.3 + blur / 4))
  if (sharpen) next = next.sharpen({ sigma: 0.5 + sharpen / 25 })
  if (grayscale) next = next.modulate({ saturation: 0 })
  if (invert) next = next.negate({ alpha: false })
  return next.raw().toBuffer({ resolveWithObject: true })
}

function encoded(picture: Sharp, format: OutputFormat, quality: number): Promise<Buffer> {
  switch (format) {
    case 'jpg':
      return picture.jpeg({ quality }).toBuffer()
    case 'pjpg':
      return picture.jpeg({ quality, progressive: true }).toBuffer()
    case 'png':
      return picture.png().toBuffer()
    case 'webp':
      return picture.webp({ quality, effort: 3 }).toBuffer()
    case 'avif':
      return picture.avif({ quality: Math.max(1, Math.round(quality * 0.7)), effort: 2 }).toBuffer()
  }
}

/**
 * Makes the picture that a transformation asks for, without the camera's data in it.
 * @throws LakeError 400 when it cannot be made.
 */
export async function render(
  original: Original,
  asked: Transformation,
  format: OutputFormat,
): Promise<Buffer> {
  const [picture, source] = await prepared(original, asked)
  const layout = layoutOf(source, asked)
  checkHeld(layout.canvas)
  const seeThrough = format !== 'jpg' && format !== 'pjpg'
  const backdrop = asked.background ?? (seeThrough && original.hasAlpha ? transparent : white)
  const sized = await resized(picture, source, layout, asked)
  let result = fromRaw(await withEffects(sized, asked))
  if (asked.background || !seeThrough) result = result.flatten({ background: backdrop })
  return encoded(laidOut(result, layout, asked, backdrop), format, asked.quality)
}
