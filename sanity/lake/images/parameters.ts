import { plainError } from '../errors.ts'

const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const

type Fit = (typeof fits)[number]
export type OutputFormat = (typeof formats)[number]

export interface Rect {
  left: number
  top: number
  width: number
  height: number
}

export interface Size {
  width: number
  height: number
}

/** What the address of a picture asks for. Lengths are pixels of the result. */
export interface Transformation {
  width?: number
  height?: number
  /** What neither side of the result may pass, and what both must reach; its shape stays. */
  most?: Partial<Size>
  least?: Partial<Size>
  fit: Fit
  /** Where a crop looks: fractions of the picture, or wherever most happens. */
  focus: { x: number; y: number } | 'entropy'
  rect?: Rect
  format?: OutputFormat
  autoFormat: boolean
  /** 1–100. */
  quality: number
  background?: { r: number; g: number; b: number; alpha: number }
  blur?: number
  sharpen?: number
  grayscale: boolean
  invert: boolean
  rotate: 0 | 90 | 180 | 270
  flipX: boolean
  flipY: boolean
  pad: number
}

export const longestSide = 8192

function bad(name: string, expected: string) {
  return plainError(400, `Invalid image parameter "${name}": expected ${expected}`)
}

class Asked {
  readonly #search: URLSearchParams

  constructor(search: URLSearchParams) {
    this.#search = search
  }

  text(name: string): string | undefined {
    return this.#search.get(name) || undefined
  }

  number(name: string, least: number, most: number): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const value = Number(text)
    if (!Number.isFinite(value) || value < least || value > most) {
      throw bad(name, `a number from ${least} to ${most}`)
    }
    return value
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const found = choices.find((choice) => choice === text)
    if (!found) throw bad(name, choices.join(', '))
    return found
  }
}

function rectOf(text: string | undefined): Rect | undefined {
  if (text === undefined) return undefined
  const [left, top, width, height, ...rest] = text.split(',').map(Number)
  const numbers = [left, top, width, height]
  const whole = numbers.every((n) => n !== undefined && Number.isFinite(n) && n >= 0)
  if (!whole || rest.length > 0 || !width || !height) throw bad('rect', 'left,top,width,height')
  const [x, y, w, h] = [left ?? 0, top ?? 0, width, height].map(Math.round)
  return { left: x ?? 0, top: y ?? 0, width: Math.max(1, w ?? 1), height: Math.max(1, h ?? 1) }
}

/** `RGB`, `ARGB`, `RRGGBB` or `AARRGGBB`. */
function colorOf(text: string | undefined): Transformation['background'] {
  if (text === undefined) return undefined
  const hex = text.replace(/^#/, '')
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex))
    throw bad('bg', 'a hexadecimal color')
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex
  const full = long.length === 6 ? `ff${long}` : long
  const [a, r, g, b] = [0, 2, 4, 6].map((at) => Number.parseInt(full.slice(at, at + 2), 16))
  return { r: r ?? 0, g: g ?? 0, b: b ?? 0, alpha: (a ?? 255) / 255 }
}

const cropPlaces = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy']

function focusOf(asked: Asked): Transformation['focus'] {
  const places = asked.text('crop')?.split(',') ?? []
  if (places.some((place) => !cropPlaces.includes(place))) throw bad('crop', cropPlaces.join(', '))
  const x = asked.number('fp-x', 0, 1)
  const y = asked.number('fp-y', 0, 1)
  if (places.includes('entropy')) return 'entropy'
  const focal = places.includes('focalpoint') || places.length === 0
  if (focal) return { x: x ?? 0.5, y: y ?? 0.5 }
  const along = (start: string, end: string) =>
    places.includes(start) ? 0 : places.includes(end) ? 1 : 0.5
  return { x: along('left', 'right'), y: along('top', 'bottom') }
}

function rotationOf(text: string | undefined): Transformation['rotate'] {
  if (text === undefined || text === '0') return 0
  if (text === '90') return 90
  if (text === '180') return 180
  if (text === '270') return 270
  throw bad('or', '0, 90, 180 or 270')
}

/**
 * Reads the parameters of Sanity's image addresses. Unknown ones are ignored.
 * @throws LakeError 400 that names the first wrong one.
 */
export function parseTransformation(search: URLSearchParams): Transformation {
  const asked = new Asked(search)
  const dpr = asked.number('dpr', 0.5, 3) ?? 1
  const size = (name: string) => {
    const length = asked.number(name, 1, longestSide)
    if (length === undefined) return undefined
    return Math.min(longestSide, Math.max(1, Math.round(length * dpr)))
  }
  const width = size('w')
  const height = size('h')
  const bounds = (name: 'max' | 'min') => {
    const [wide, high] = [size(`${name}-w`), size(`${name}-h`)]
    if (wide === undefined && high === undefined) return undefined
    return { ...(wide && { width: wide }), ...(high && { height: high }) }
  }
  const most = bounds('max')
  const least = bounds('min')
  const crops = asked.text('crop') ?? asked.text('fp-x') ?? asked.text('fp-y')
  const rect = rectOf(asked.text('rect'))
  const format = asked.oneOf('fm', formats)
  const flips = asked.oneOf('flip', ['h', 'v', 'hv', 'vh']) ?? ''
  const background = colorOf(asked.text('bg'))
  const blur = asked.number('blur', 0, 2000)
  const sharpen = asked.number('sharp', 0, 100)
  return {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(most && { most }),
    ...(least && { least }),
    fit: asked.oneOf('fit', fits) ?? (crops ? 'crop' : 'clip'),
    focus: focusOf(asked),
    ...(rect && { rect }),
    ...(format && { format }),
    autoFormat: asked.text('auto')?.split(',').includes('format') ?? false,
    quality: Math.max(1, Math.round(asked.number('q', 0, 100) ?? 75)),
    ...(background && { background }),
    ...(blur && { blur }),
    ...(sharpen && { sharpen }),
    grayscale: (asked.number('sat', -100, 100) ?? 0) === -100,
    invert: asked.oneOf('invert', ['true', 'false']) === 'true',
    rotate: rotationOf(asked.text('or') ?? asked.text('rot')),
    flipX: flips.includes('h'),
    flipY: flips.includes('v'),
    pad: Math.round(asked.number('pad', 0, 1000) ?? 0),
  }
}
