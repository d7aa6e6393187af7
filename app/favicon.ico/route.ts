import { pictureAnswer } from '#app/picture-answer.ts'
import { iconFile, iconPng } from '#lib/icons/icon-files.ts'

const sizes = [16, 32, 48]

/** For what asks for it by itself; browsers are told of the drawing, which follows their colors. */
export async function GET() {
  const pictures = sizes.map(async (size) => ({ size, png: await iconPng(size, 'clear', 1) }))
  return pictureAnswer(iconFile(await Promise.all(pictures)), 'image/x-icon')
}
