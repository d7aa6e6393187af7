import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

// Latin text as an American medical site writes it: ASCII, accented names, typographic marks,
// and the signs that clinical prose and tables need. A sign outside falls back to a system font.
const ranges: ReadonlyArray<readonly [number, number]> = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2080, 0x2089],
]
const extraSigns = 'ŒœŠšŽžıłŁćčăęń•…′″‹›€™−×÷≈≤≥→←↑↓⁄'

const faces = [
  {
    source: import.meta.resolve(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    ),
    target: 'source-serif-4.woff2',
    // Headings and quotes only: one weight takes less than half the bytes of all.
    weights: 600,
    signs: '',
  },
  {
    source: import.meta.resolve(
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
    target: 'atkinson-hyperlegible-next.woff2',
    weights: { min: 400, max: 700 },
    signs: extraSigns,
  },
]

function textOf(signs: string): string {
  const spans = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
  )
  return spans.join('') + signs
}

/** Writes the committed font files under `app/fonts`, subset from the npm packages. */
export async function subsetFonts(root: string): Promise<void> {
  for (const face of faces) {
    const whole = await readFile(new URL(face.source))
    const subset = await subsetFont(whole, textOf(face.signs), {
      targetFormat: 'woff2',
      variationAxes: { wght: face.weights },
    })
    await writeFile(path.join(root, 'app/fonts', face.target), subset)
    console.log(`${face.target}: ${whole.length} → ${subset.length} bytes`)
  }
}

if (import.meta.main) await subsetFonts(process.cwd())
