import { pictureAnswer } from '#app/picture-answer.ts'
import { iconPng } from '#lib/icons/icon-files.ts'

/** A device may cut a fifth off each side of a maskable icon: its mark stays inside. */
const icons = new Map([
  ['192.png', () => iconPng(192, 'clear', 1)],
  ['512.png', () => iconPng(512, 'clear', 1)],
  ['maskable.png', () => iconPng(512, 'filled', 0.6)],
])

export function generateStaticParams() {
  return [...icons.keys()].map((file) => ({ file }))
}

export async function GET(_request: Request, { params }: RouteContext<'/icons/[file]'>) {
  const draw = icons.get((await params).file)
  return draw ? pictureAnswer(await draw()) : new Response('Not found\n', { status: 404 })
}
