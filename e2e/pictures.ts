import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp, { type Sharp } from 'sharp'

// A picture is compared in small squares by their mean color. How a machine smooths its letters
// hardly changes a mean; another color, another word or something gone does.
const square = 8
/** How far the mean of a square may be off in a channel, of 255: what WebP leaves out is less. */
const tolerance = 14
/** How many squares may be off: of all, and at least. */
const share = 0.001
const few = 4
/** By how many pixels of the kept picture the page may be higher or lower. */
const slack = 2

/** WebP takes no picture that is higher, in pixels. */
const highest = 16_383

export interface Difference {
  /** Squares that look different, of all. */
  different: number
  all: number
  /** In pixels of the kept pictures. */
  height: { kept: number; taken: number }
  isSeen: boolean
}

/** A picture of a page as it is kept: small, and still good enough to look at. */
export function keptPicture(taken: Buffer, scale: number): Promise<Buffer> {
  return shrunk(taken, scale).then((image) => image.webp({ quality: 40, effort: 5 }).toBuffer())
}

async function shrunk(taken: Buffer, wanted: number) {
  const { width = 0, height = 0 } = await sharp(taken).metadata()
  const scale = Math.min(wanted, highest / height)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  return sharp(taken)
    .removeAlpha()
    .resize({ ...size, fit: 'fill' })
}

interface Pixels {
  data: Buffer
  width: number
  height: number
}

async function pixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Means of squares, over the part that both pictures have. */
function means({ data, width }: Pixels, across: number, down: number): Float64Array {
  const sums = new Float64Array(across * down * 3)
  for (let y = 0; y < down * square; y += 1) {
    for (let x = 0; x < across * square; x += 1) {
      const to = (Math.floor(y / square) * across + Math.floor(x / square)) * 3
      const from = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        sums[to + channel] = (sums[to + channel] ?? 0) + (data[from + channel] ?? 0)
      }
    }
  }
  return sums.map((sum) => sum / (square * square))
}

/**
 * Compares a page with its picture.
 * @param kept as it was written by `keptPicture`
 * @param taken as the browser took it, at the scale of the page
 * @param marked where a picture of both is written when they differ: kept, taken, what differs
 */
export async function compare(
  kept: Buffer,
  taken: Buffer,
  scale: number,
  marked: string,
): Promise<Difference> {
  const [one, other] = await Promise.all([pixels(sharp(kept)), shrunk(taken, scale).then(pixels)])
  const across = Math.floor(Math.min(one.width, other.width) / square)
  const down = Math.floor(Math.min(one.height, other.height) / square)
  const before = means(one, across, down)
  const after = means(other, across, down)
  const off = Array.from({ length: across * down }, (_, at) =>
    [0, 1, 2].some(
      (channel) =>
        Math.abs((before[at * 3 + channel] ?? 0) - (after[at * 3 + channel] ?? 0)) > tolerance,
    ),
  )
  const different = off.filter(Boolean).length
  const most = Math.max(few, Math.floor(off.length * share))
  const height = { kept: one.height, taken: other.height }
  const isSeen =
    different > most || one.width !== other.width || Math.abs(height.kept - height.taken) > slack
  if (isSeen) await mark(one, other, { off, across, down }, marked)
  return { different, all: off.length, height, isSeen }
}

interface Squares {
  off: readonly boolean[]
  across: number
  down: number
}

/** Both pictures side by side, and a third with what differs in red. */
async function mark(one: Pixels, other: Pixels, { off, across, down }: Squares, path: string) {
  const raw = ({ data, width, height }: Pixels) =>
    sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer()
  const red = Buffer.from(off.flatMap((is) => [200, 0, 0, is ? 170 : 0]))
  const veil = await sharp(red, { raw: { width: across, height: down, channels: 4 } })
    .resize({ width: across * square, height: down * square, kernel: 'nearest', fit: 'fill' })
    .png()
    .toBuffer()
  const left = await raw(one)
  const right = await raw(other)
  const width = one.width + 2 * other.width + 2 * square
  const height = Math.max(one.height, other.height)
  await mkdir(dirname(path), { recursive: true })
  const ground = { width, height, channels: 3 as const, background: '#888' }
  await sharp({ create: ground })
    .composite([
      { input: left, left: 0, top: 0 },
      { input: right, left: one.width + square, top: 0 },
      { input: right, left: one.width + other.width + 2 * square, top: 0 },
      { input: veil, left: one.width + other.width + 2 * square, top: 0 },
    ])
    .png()
    .toFile(path)
}
