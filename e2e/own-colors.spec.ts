import { expect, type Page, test } from '@playwright/test'
import { everyPageKind, specimens } from './pages.ts'

/** With the reader's own colors: what can no longer be told apart from the ground it is on. */
function unseen(): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgb = (color: string) => {
    if (!pen) return [0, 0, 0]
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = color
    pen.fillRect(0, 0, 1, 1)
    return [...pen.getImageData(0, 0, 1, 1).data]
  }
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = rgb(color).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const ground = getComputedStyle(document.body).backgroundColor
  const found: string[] = []
  for (const shape of document.querySelectorAll<SVGElement>('svg [stroke-dasharray], svg text')) {
    const { stroke, fill } = getComputedStyle(shape)
    const color = shape.localName === 'text' ? fill : stroke
    if (color !== 'none' && contrast(color, ground) < 3) {
      found.push(`${shape.localName} in ${color} on ${ground}`)
    }
  }
  // Colors of the ground are taken away, so what is a button must have a border or a line.
  for (const control of document.querySelectorAll('main a, button, summary, [aria-current=page]')) {
    const { borderTopWidth, textDecorationLine, color } = getComputedStyle(control)
    const isMarked = Number.parseFloat(borderTopWidth) >= 1 || textDecorationLine !== 'none'
    const isOwn = /^(?:BUTTON|SUMMARY|SPAN)$/.test(control.tagName) || isMarked
    const isCard = control.parentElement?.matches('h2,h3,h4') ?? false
    if (control.checkVisibility() && !isOwn && !isCard && contrast(color, ground) < 4.5) {
      found.push(`not seen: ${control.textContent?.trim()}`)
    }
  }
  return [...new Set(found)]
}

/** What moves by itself, or glides where it should jump. */
function moving(): string[] {
  return [
    ...document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map((one) => `moves: ${one instanceof CSSAnimation ? one.animationName : 'something'}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['glides'] : []),
  ]
}

async function walk(page: Page, look: (name: string) => Promise<void>) {
  for (const { name, path } of [...(await everyPageKind()), ...specimens]) {
    await page.goto(path, { waitUntil: 'commit' })
    await page.getByRole('contentinfo').waitFor()
    await look(name)
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with colors of the reader’s own, on a ${colorScheme} ground, all can be told apart, and nothing moves`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme })
    await walk(page, async (name) => {
      expect.soft(await page.evaluate(moving), name).toEqual([])
      expect.soft(await page.evaluate(unseen), name).toEqual([])
    })
  })
}
