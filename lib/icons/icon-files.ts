import sharp from 'sharp'
import { brandColors, brandMark } from '../brand-mark.ts'

/** The mark as a picture file. `room` is the part of the side that the mark may take. */
export async function iconPng(size: number, ground: 'filled' | 'clear', room: number) {
  const edge = (32 / room - 32) / 2
  const side = 32 + 2 * edge
  const field =
    ground === 'filled'
      ? `<rect x="${-edge}" y="${-edge}" width="${side}" height="${side}" fill="${brandColors.page}"/>`
      : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-edge} ${-edge} ${side} ${side}">${field}${brandMark}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}

/** Pictures in one .ico file, each as PNG, smallest first. Source: the ICONDIR structure of Windows. */
export function iconFile(pictures: ReadonlyArray<{ size: number; png: Buffer }>): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, at) => {
    const entry = 6 + 16 * at
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
