import { pictureAnswer } from '#app/picture-answer.ts'
import { iconPng } from '#lib/icons/icon-files.ts'

/** Phones ask for it at this address without being told. They round its corners themselves. */
export async function GET() {
  return pictureAnswer(await iconPng(180, 'filled', 0.7))
}
