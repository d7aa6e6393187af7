import sharp from 'sharp'
import { brandMark, brandColors as color } from '#lib/brand-mark.ts'
import type { ShareWords } from '#lib/share/share-words.ts'
import { fittedText } from './fitted-text.ts'

/** Pixels, as every network that shows links asks for. */
const shareSize = { width: 1200, height: 630 }

const edge = 80
const room = shareSize.width - 2 * edge
const line = { y: 574, turn: 760 }
const titleTop = 168
const peopleBottom = 530
const heightOfLine = 42
/** Between the title and the people. */
const gap = 32

/** The circuit: dashed without oxygen, through the oxygenator, solid with it. */
const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}" fill="none">
<rect width="100%" height="100%" fill="${color.page}"/>
<g transform="translate(${edge} 58) scale(1.75)">
${brandMark}
</g>
<g stroke-width="8">
<path d="M0 ${line.y}H${line.turn - 22}" stroke="${color.venous}" stroke-dasharray="26 14"/>
<path d="M${line.turn + 22} ${line.y}H${shareSize.width}" stroke="${color.arterial}"/>
<circle cx="${line.turn}" cy="${line.y}" r="20" fill="${color.page}" stroke="${color.text}"/>
</g>
</svg>`

/**
 * Draws the picture that shared links of a page show.
 * @returns a PNG of 1200 by 630 pixels
 */
export async function drawSharePicture({ title, people, brand }: ShareWords): Promise<Buffer> {
  const name = await fittedText(brand, {
    face: 'sans',
    color: color.text,
    sizes: [36, 30],
    width: room - 76,
    height: 50,
  })
  const lines = people.slice(0, 2)
  const credits =
    lines.length > 0 &&
    (await fittedText(lines.join('\n'), {
      face: 'sans',
      color: color.quiet,
      sizes: [32, 30, 28, 26, 24],
      width: room,
      height: lines.length * heightOfLine,
    }))
  const peopleTop = peopleBottom - (credits ? credits.raw.height : 0)
  const heading = await fittedText(title, {
    face: 'serif',
    color: color.text,
    sizes: [88, 80, 72, 66, 60, 54, 48, 42],
    width: room,
    height: (credits ? peopleTop - gap : peopleBottom) - titleTop,
  })
  return sharp(Buffer.from(ground))
    .composite([
      { ...name, left: edge + 76, top: 86 - Math.round(name.raw.height / 2) },
      { ...heading, left: edge, top: titleTop },
      ...(credits ? [{ ...credits, left: edge, top: peopleTop }] : []),
    ])
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer()
}
