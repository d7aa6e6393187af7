import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

// Text as an American medical site writes it: ASCII, typographic marks, the accents that names here
// have most, and the signs of clinical prose. A sign outside falls back to a system font. Each file
// with its headers is to pass in the first round trip (14,600 bytes): see docs/decisions/17.
const ascii = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, at) => 0x20 + at))
const marks = '\u00a0\u2011–—‘’“”…•·×©'
const accents = 'áéíóúñüöäçè'

const faces = [
  {
    source: import.meta.resolve(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    ),
    target: 'serif.woff2',
    // Headings and quotes only: one weight takes less than half the bytes of all.
    weights: 600,
    signs: `${accents}àâêëîïôûåæøßÁÉÍÓÚÑÖÜÇﬁﬂ`,
    // Small capitals and old figures, which no heading here has, took a fifth of the bytes.
    hasAlternates: false,
  },
  {
    source: import.meta.resolve(
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
    target: 'sans.woff2',
    weights: { min: 400, max: 700 },
    signs: `${accents}−÷≈≤≥→←↑↓±°µ²™`,
    hasAlternates: true,
  },
]

/** For the pictures of shared links, which are drawn on the server: all signs, one weight. */
const drawn = [
  { source: faces[0]?.source, target: 'share/serif.ttf', weight: 600 },
  { source: faces[1]?.source, target: 'share/sans.ttf', weight: 400 },
]

async function cutDrawnFonts(root: string) {
  for (const { source = '', target, weight } of drawn) {
    const whole = await readFile(new URL(source))
    const font = await subsetFont(whole, '', {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
      noHinting: true,
      variationAxes: { wght: weight },
    })
    await writeFile(path.join(root, 'app/fonts', target), font)
    console.log(`${target}: ${whole.length} → ${font.length} bytes`)
  }
}

/** Writes the committed font files under `app/fonts`, subset from the npm packages. */
export async function subsetFonts(root: string): Promise<void> {
  for (const face of faces) {
    const whole = await readFile(new URL(face.source))
    const subset = await subsetFont(whole, ascii + marks + face.signs, {
      targetFormat: 'woff2',
      variationAxes: { wght: face.weights },
      noLayoutClosure: !face.hasAlternates,
    })
    await writeFile(path.join(root, 'app/fonts', face.target), subset)
    console.log(`${face.target}: ${whole.length} → ${subset.length} bytes`)
  }
  await cutDrawnFonts(root)
}

if (import.meta.main) await subsetFonts(process.cwd())
