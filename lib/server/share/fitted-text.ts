import { join } from 'node:path'
import sharp from 'sharp'

const folder = join(import.meta.dirname, '../../../app/fonts/share')

/** The typefaces of the site, whole and in one weight: written by lib/ops/fonts.ts. */
const faces = {
  serif: { family: 'Source Serif 4 Semi-Bold', file: join(folder, 'serif.ttf') },
  sans: { family: 'Atkinson Hyperlegible Next', file: join(folder, 'sans.ttf') },
}

export interface TextStyle {
  face: keyof typeof faces
  color: string
  /** Pixels, the largest first: the first is taken at which all of the text fits. */
  sizes: readonly number[]
  /** Pixels that it may take. */
  width: number
  height: number
}

export interface DrawnText {
  /** Pixels, with nothing behind the letters. */
  input: Buffer
  raw: { width: number; height: number; channels: 4 }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeMarkup = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? '')

/** Lines stay lines; what cannot be drawn goes. */
const drawable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' ')

const nothing: DrawnText = { input: Buffer.alloc(4), raw: { width: 1, height: 1, channels: 4 } }

async function draw(
  text: string,
  style: TextStyle,
  size: number,
  wrap: 'word' | 'word-char',
): Promise<DrawnText> {
  const { family, file } = faces[style.face]
  const markup = `<span foreground="${style.color}">${escapeMarkup(drawable(text))}</span>`
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `${family} ${size}`,
      fontfile: file,
      width: style.width,
      dpi: 72,
      rgba: true,
      wrap,
      spacing: Math.round(size * -0.04),
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { input: data, raw: { width: info.width, height: info.height, channels: 4 } }
}

const fits = ({ raw }: DrawnText, style: TextStyle) =>
  raw.width <= style.width && raw.height <= style.height

/** Whole words of a text, up to so many signs; part of the first where it alone is longer. */
function shortened(text: string, most: number): string {
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > 0 ? cut.slice(0, space) : cut).toWellFormed()}…`
}

/**
 * A text as large as it may be, its lines broken between words. What is too long for the smallest
 * size ends after a whole word; only a word that is wider than the place by itself is broken.
 */
export async function fittedText(text: string, style: TextStyle): Promise<DrawnText> {
  if (!drawable(text).trim()) return nothing
  for (const size of style.sizes) {
    const drawn = await draw(text, style, size, 'word')
    if (fits(drawn, style)) return drawn
  }
  const smallest = style.sizes.at(-1) ?? 16
  let shown = text
  for (;;) {
    const drawn = await draw(shown, style, smallest, 'word-char')
    if (fits(drawn, style) || shown.length < 2) return drawn
    shown = shortened(shown.replace(/…$/, ''), Math.floor(Math.min(shown.length, 400) * 0.8))
  }
}
