import { longestSide, type Rect, type Size, type Transformation } from './parameters.ts'

/** From a picture to a result: cut this out, make it this large, lay it on that. */
export interface Layout {
  /** What of the picture is shown, in its own pixels. */
  cut: Rect
  /** The size it is scaled to. */
  size: Size
  /** The size of the result, when it is larger: the rest is background. */
  canvas: Size
}

const whole = (length: number) => Math.max(1, Math.round(length))

function scaled({ width, height }: Size, factor: number): Size {
  return { width: whole(width * factor), height: whole(height * factor) }
}

/** The largest part of a picture with this shape, around the focus. */
function cutFor(source: Size, shape: Size, focus: { x: number; y: number }): Rect {
  const factor = Math.min(source.width / shape.width, source.height / shape.height)
  const width = Math.min(source.width, whole(shape.width * factor))
  const height = Math.min(source.height, whole(shape.height * factor))
  const start = (length: number, cut: number, at: number) =>
    Math.max(0, Math.min(length - cut, Math.round(length * at - cut / 2)))
  return {
    left: start(source.width, width, focus.x),
    top: start(source.height, height, focus.y),
    width,
    height,
  }
}

/** The part of `rect` that lies inside the picture; undefined when none does. */
export function inside(rect: Rect, { width, height }: Size): Rect | undefined {
  const right = Math.min(width, rect.left + rect.width)
  const bottom = Math.min(height, rect.top + rect.height)
  if (right <= rect.left || bottom <= rect.top) return undefined
  return { ...rect, width: right - rect.left, height: bottom - rect.top }
}

/** Works out what a transformation shows of a picture of this size. */
export function layoutOf(source: Size, asked: Transformation): Layout {
  const layout = freely(source, asked)
  const { width, height } = layout.canvas
  const { most, least } = asked
  const largest = longestSide / Math.max(width, height)
  const grown = Math.max(1, (least?.width ?? 0) / width, (least?.height ?? 0) / height)
  const factor = Math.min(
    Math.min(grown, Math.max(1, largest)),
    (most?.width ?? Number.POSITIVE_INFINITY) / width,
    (most?.height ?? Number.POSITIVE_INFINITY) / height,
  )
  if (factor === 1) return layout
  return { ...layout, size: scaled(layout.size, factor), canvas: scaled(layout.canvas, factor) }
}

/** As `layoutOf`, before the least and the most that a side may have. */
function freely(source: Size, asked: Transformation): Layout {
  const all = { left: 0, top: 0, ...source }
  const { width, height, fit } = asked
  const keep = (size: Size): Layout => ({ cut: all, size, canvas: size })
  if (width === undefined && height === undefined) return keep(source)

  const byWidth = width === undefined ? Number.POSITIVE_INFINITY : width / source.width
  const byHeight = height === undefined ? Number.POSITIVE_INFINITY : height / source.height
  const within = Math.min(byWidth, byHeight)
  const neverLarger = fit === 'max' || fit === 'min' || fit === 'fillmax'
  const contained = scaled(source, neverLarger ? Math.min(1, within) : within)
  if (width === undefined || height === undefined) return keep(contained)

  const box = { width, height }
  if (fit === 'scale') return keep(box)
  if (fit === 'fill' || fit === 'fillmax') return { cut: all, size: contained, canvas: box }
  if (fit === 'clip' || fit === 'max') return keep(contained)
  const shown = fit === 'min' ? scaled(box, Math.min(1, 1 / byWidth, 1 / byHeight)) : box
  const focus = asked.focus === 'entropy' ? { x: 0.5, y: 0.5 } : asked.focus
  return { cut: cutFor(source, box, focus), size: shown, canvas: shown }
}
