/** The palette of the site's light theme, with three pale tones for large areas. */
export const ink = {
  paper: '#FBFAF7',
  sunk: '#EEF1F0',
  tint: '#DDEDEB',
  lilac: '#E3E4F3',
  blush: '#F7E3DF',
  sand: '#F3ECDD',
  line: '#C6D0D3',
  slate: '#6B7A83',
  teal: '#0B5F66',
  text: '#13212B',
  venous: '#3A3F87',
  arterial: '#B3261E',
} as const

export type Drawing = { width: number; height: number; svg: string }

type Attributes = Record<string, string | number>

export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)
  return `<${name} ${pairs.join(' ')}>${children.join('')}</${name}>`
}

export function draw(width: number, height: number, ...children: string[]): Drawing {
  const ground = tag('rect', { width, height, fill: ink.paper })
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height }
  return { width, height, svg: tag('svg', attributes, ground, ...children) }
}

/** A hero: 16:9. What matters stays clear of the edges, because cards crop it. */
export function hero(...children: string[]): Drawing {
  return draw(1600, 900, ...children)
}

export function circle(cx: number, cy: number, r: number, fill: string, extra: Attributes = {}) {
  return tag('circle', { cx: round(cx), cy: round(cy), r: round(r), fill, ...extra })
}

export function ring(cx: number, cy: number, r: number, stroke: string, width = 2) {
  return circle(cx, cy, r, 'none', { stroke, 'stroke-width': width })
}

export function box(x: number, y: number, width: number, height: number, extra: Attributes) {
  return tag('rect', {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    ...extra,
  })
}

export function path(d: string, stroke: string, width = 2, extra: Attributes = {}): string {
  const attributes = { d, fill: 'none', stroke, 'stroke-width': width }
  return tag('path', {
    ...attributes,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  })
}

export function area(d: string, fill: string, extra: Attributes = {}): string {
  return tag('path', { d, fill, ...extra })
}

/** Blood without oxygen: indigo and dashed, so that the meaning does not hang on color. */
export function venous(d: string, width = 9): string {
  return path(d, ink.venous, width, { 'stroke-dasharray': `${width * 2.4} ${width * 2}` })
}

/** Blood with oxygen: red and solid. */
export function arterial(d: string, width = 9): string {
  return path(d, ink.arterial, width)
}

export function hair(d: string, stroke: string = ink.line): string {
  return path(d, stroke, 2)
}

/** Values from `from` to `to`, `count` of them, both ends included. */
export function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / Math.max(1, count - 1))
}

/** A point on a circle; angles in degrees, clockwise from the top. */
export function polar(cx: number, cy: number, r: number, degrees: number): [number, number] {
  const angle = ((degrees - 90) * Math.PI) / 180
  return [round(cx + r * Math.cos(angle)), round(cy + r * Math.sin(angle))]
}

export function arc(cx: number, cy: number, r: number, from: number, to: number): string {
  const [x1, y1] = polar(cx, cy, r, from)
  const [x2, y2] = polar(cx, cy, r, to)
  return `M${x1} ${y1} A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`
}

/** A color between two others, for fibers and cells on their way from vein to artery. */
export function blend(share: number, from: string = ink.venous, to: string = ink.arterial): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => channel(from, at) * (1 - share) + channel(to, at) * share)
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** A membrane lung: hollow fibers in a frame, turning from indigo to red. */
export function membrane(x: number, y: number, width: number, height: number, fibers = 22): string {
  const inset = width * 0.07
  const lines = spread(x + inset, x + width - inset, fibers).map((at, index) =>
    path(`M${round(at)} ${y + 18} V${y + height - 18}`, blend(index / (fibers - 1)), 3, {
      opacity: 0.85,
    }),
  )
  const frame = { rx: 26, fill: ink.paper, stroke: ink.text, 'stroke-width': 4 }
  return box(x, y, width, height, frame) + lines.join('')
}

/** Numbers that look random and are the same on every machine. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
