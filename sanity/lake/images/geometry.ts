import type { Rect, Transformation } from './parameters.ts'

export interface Size {
  width: number
  height: number
}

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
