import { createImageUrlBuilder } from '@sanity/image-url'
import { mediaPath } from './paths.ts'

/** A picture as the queries project it: the asset with its metadata, and the editor's framing. */
export interface Picture {
  asset?: {
    _id: string | null
    metadata?: {
      lqip?: string | null
      isOpaque?: boolean | null
      dimensions?: { width?: number | null; height?: number | null } | null
    } | null
  } | null
  hotspot?: Partial<Record<'x' | 'y' | 'width' | 'height', number | null>> | null
  crop?: Partial<Record<'top' | 'bottom' | 'left' | 'right', number | null>> | null
}

/** What `<img>` needs. Sizes in CSS pixels. */
export interface Rendition {
  src: string
  srcSet: string
  width: number
  height: number
}

// The project and data set are dropped again: pictures are served from our own origin.
const builder = createImageUrlBuilder({ projectId: 'any', dataset: 'any' })
// The widths to choose from, as parts of the widest that is ever shown. Phones at one, two and three
// pixels per pixel and wide screens at one and two each find one that is at most twice their need.
const steps = [0.4, 0.8, 1.2, 2]
const assetId = /^image-[A-Za-z0-9]+-\d+x\d+-[a-z0-9]+$/
// A small picture has the same size on every screen.
const small = 100
const smallSteps = [1, 2, 3]

/** Width ÷ height of the picture after the editor's crop, or null without an asset. */
export function naturalSize(picture: Picture): { width: number; height: number } | null {
  const id = picture.asset?._id
  if (!id) return null
  const named = /-(\d+)x(\d+)-[a-z0-9]+$/.exec(id)
  const { dimensions } = picture.asset?.metadata ?? {}
  const width = dimensions?.width ?? Number(named?.[1])
  const height = dimensions?.height ?? Number(named?.[2])
  if (!(width > 0) || !(height > 0)) return null
  const crop = picture.crop ?? {}
  return {
    width: Math.max(1, Math.round(width * (1 - (crop.left ?? 0) - (crop.right ?? 0)))),
    height: Math.max(1, Math.round(height * (1 - (crop.top ?? 0) - (crop.bottom ?? 0)))),
  }
}

function address(picture: Picture, id: string, width: number, height?: number): string {
  const { hotspot, crop } = picture
  let image = builder.image({
    asset: { _ref: id },
    hotspot: {
      x: hotspot?.x ?? 0.5,
      y: hotspot?.y ?? 0.5,
      width: hotspot?.width ?? 1,
      height: hotspot?.height ?? 1,
    },
    crop: {
      top: crop?.top ?? 0,
      bottom: crop?.bottom ?? 0,
      left: crop?.left ?? 0,
      right: crop?.right ?? 0,
    },
  })
  image = image.width(width).auto('format')
  image = height ? image.height(height).fit('crop') : image.fit('max')
  const url = new URL(image.url())
  // Without the editor's framing the middle is kept, which is what `fit=crop` does by itself.
  if (!hotspot && !crop) url.searchParams.delete('rect')
  return mediaPath(url.pathname.split('/').at(-1) ?? '', url.searchParams)
}

/**
 * The addresses of one picture in the widths to choose from, cropped around the hotspot
 * when a ratio is asked for. Null when there is no usable asset.
 * @param ratio width ÷ height; the picture's own when omitted
 * @param maxWidth the widest it is ever shown, in CSS pixels; twice that is offered at most
 */
export function rendition(picture: Picture, maxWidth: number, ratio?: number): Rendition | null {
  const id = picture.asset?._id
  const natural = naturalSize(picture)
  if (!id || !assetId.test(id) || !natural) return null
  // A crop to a ratio can be no wider than the part of the picture which that ratio leaves.
  const available = Math.floor(
    ratio ? Math.min(natural.width, natural.height * ratio) : natural.width,
  )
  const height = (width: number) => (ratio ? Math.round(width / ratio) : undefined)
  const parts = maxWidth <= small ? smallSteps : steps
  const offered = new Set(
    parts.map((part) => Math.max(1, Math.min(available, Math.round(maxWidth * part)))),
  )
  const shown = Math.min(available, maxWidth)
  return {
    src: address(picture, id, shown, height(shown)),
    srcSet: [...offered]
      .map((width) => `${address(picture, id, width, height(width))} ${width}w`)
      .join(', '),
    width: shown,
    height: Math.max(1, Math.round(shown / (ratio ?? natural.width / natural.height))),
  }
}
