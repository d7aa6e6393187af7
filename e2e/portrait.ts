import type { Page } from '@playwright/test'

/** Takes a picture of a whole page, the same one each time while the page is the same. */
export async function portrait(page: Page, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
  })
  const tools = await page.context().newCDPSession(page)
  const { cssContentSize } = await tools.send('Page.getLayoutMetrics')
  const { width, height } = cssContentSize
  const { data } = await tools.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  })
  await tools.detach()
  return Buffer.from(data, 'base64')
}

/**
 * Opens a page and waits until nothing on it will change: its own typefaces, all its pictures. Each
 * date becomes the same one, since samples are as old as the lake that they are in.
 */
export async function openSettled(page: Page, path: string): Promise<void> {
  for (let times = 0; times < 4; times += 1) {
    await page.goto(path)
    if (await page.evaluate(settle)) return
  }
  throw new Error(`${path} never came with its own typefaces.`)
}

async function settle(): Promise<boolean> {
  await document.fonts.ready
  const day =
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/g
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.nodeValue) text.nodeValue = text.nodeValue.replace(day, 'January 1, 2026')
  }
  for (const one of document.images) one.loading = 'eager'
  await Promise.all([...document.images].map((one) => one.decode().catch(() => undefined)))

  // A typeface that came too late for a page stays away from it: then it is opened once more.
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return false
  const widthIn = (families: string) => {
    pen.font = `100px ${families}`
    return pen.measureText('The quick brown fox, 0123456789').width
  }
  const headline = document.querySelector('h1') ?? document.body
  return [document.body, headline].every((element) => {
    const [own = '', ...others] = getComputedStyle(element).fontFamily.split(',')
    return widthIn([own, ...others].join()) !== widthIn(others.join())
  })
}
