import { type Picture, rendition } from '#lib/media.ts'

// Below this a placeholder weighs more than it is worth.
const smallest = 160
const tinyPicture = /^data:image\/(?:jpeg|png|webp);base64,[\w+/=]{1,1500}$/

/** A `figure` object of the schema, as `figureFields` projects it. */
export interface FigureValue {
  alt?: string | null
  decorative?: boolean | null
  caption?: string | null
  credit?: string | null
  image?: Picture | null
}

export interface ImageProps {
  figure: FigureValue | null | undefined
  /** The widest it is ever shown, in CSS pixels. */
  maxWidth: number
  /** As in `<img sizes>`; the width of the page up to `maxWidth` when omitted. */
  sizes?: string
  /** Width ÷ height; crops around the hotspot. */
  ratio?: number
  /** For the one picture that is seen first: everywhere, or only where the window is large. */
  priority?: boolean | 'when-seen'
  /** Covers its box, which then sets the height, instead of keeping its own ratio. */
  fill?: boolean
  /** A blurred one behind it until it has come; false where it is not worth its bytes. */
  placeholder?: boolean
  className?: string
}

/** Whether there is a picture to show: lists fall back to something else when there is none. */
export function hasPicture(figure: FigureValue | null | undefined): figure is FigureValue {
  return Boolean(figure?.image?.asset?._id)
}

/** The only `<img>`. Renders nothing without an asset. */
export function Image({
  figure,
  maxWidth,
  sizes,
  ratio,
  priority,
  fill = false,
  placeholder = true,
  className = '',
}: ImageProps) {
  const found = figure?.image && rendition(figure.image, maxWidth, ratio)
  if (!figure || !found) return null
  const { lqip, isOpaque } = figure.image?.asset?.metadata ?? {}
  return (
    <span className={`picture ${fill ? 'filled' : ''} ${className}`}>
      {/* The policy forbids style attributes, so the placeholder is a picture behind the picture. */}
      {placeholder &&
      lqip &&
      tinyPicture.test(lqip) &&
      isOpaque !== false &&
      maxWidth >= smallest ? (
        // biome-ignore lint/performance/noImgElement: the one place; next/image writes style attributes
        <img src={lqip} alt="" aria-hidden="true" className="no-print" />
      ) : null}
      {/* biome-ignore lint/performance/noImgElement: as above */}
      <img
        src={found.src}
        srcSet={found.srcSet}
        sizes={sizes ?? `(min-width: ${maxWidth + 32}px) ${maxWidth}px, calc(100vw - 2rem)`}
        width={found.width}
        height={found.height}
        alt={figure.decorative ? '' : (figure.alt ?? '')}
        {...(priority && { fetchPriority: 'high' as const })}
        {...(priority !== true && { loading: 'lazy' as const })}
      />
    </span>
  )
}
