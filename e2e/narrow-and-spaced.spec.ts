import { expect, type Page, test } from '@playwright/test'
import { everyPageKind, specimens } from './pages.ts'

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What a reader who needs more room between letters sets: WCAG 2.2, 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p, li, dd { margin-bottom: 2em !important }`

/** Adds a sheet the way an extension does, which no policy of the page stops. */
const addStyles = (page: Page, text: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, text)

/** Boxes that cut off words in them, save those that are cut on purpose and lead to the whole. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
    const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(one)
    const isCut =
      (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 2) ||
      (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 2)
    const isHiddenOnPurpose = position === 'absolute' && one.clientWidth <= 1
    const isPicture = one.querySelector(':scope > img') !== null
    if (!isCut || isHiddenOnPurpose || isPicture || webkitLineClamp !== 'none') return []
    return one.textContent?.trim() ? [one.textContent.trim().slice(0, 60)] : []
  })
}

/** Buttons, fields and what looks like one, too small for a finger: under 44 px in either direction, or 24 in a line of text. */
function smallControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, summary, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, textarea',
  )
  return [...controls].flatMap((one) => {
    const { width, height } = one.getBoundingClientRect()
    // A term in a sentence is as high as its line.
    const sentence = one.closest('p, li, dd')?.textContent?.trim() ?? ''
    const least = sentence.length > (one.textContent?.length ?? 0) + 20 ? 24 : 43.5
    const isSmall = one.checkVisibility() && (Math.min(width, 44) < least || height < least)
    return isSmall ? [`${one.textContent?.trim()}: ${width} × ${height}`] : []
  })
}

test('every kind of page fits a window of 320 px, with wide spacing too, and fingers find its controls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const { name, path } of [...(await everyPageKind()), ...specimens]) {
    await page.goto(path)
    expect.soft(await overflow(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0)
    expect.soft(await page.evaluate(smallControls), `${name}: too small`).toEqual([])
    expect.soft(await page.evaluate(cutOff), `${name}: cut off`).toEqual([])
    await addStyles(page, spacing)
    expect.soft(await overflow(page), `${name}, spaced, scrolls sideways`).toBeLessThanOrEqual(0)
    expect.soft(await page.evaluate(cutOff), `${name}, spaced: cut off`).toEqual([])
  }
})

/** The widest line of running text, in em: half as much as its letters. */
function longestLine(): number {
  const range = document.createRange()
  const widths = [...document.querySelectorAll('main p, main li')].map((one) => {
    range.selectNodeContents(one)
    const lines = [...range.getClientRects()].map(({ width }) => width)
    const isText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)
    return isText ? Math.max(0, ...lines) / Number.parseFloat(getComputedStyle(one).fontSize) : 0
  })
  return Math.max(0, ...widths)
}

test('every kind of page fits at 200 %, and on a very wide screen its lines stay readable', async ({
  browser,
}) => {
  const enlarged = await browser.newPage({
    viewport: { width: 640, height: 450 },
    deviceScaleFactor: 2,
  })
  const wide = await browser.newPage({ viewport: { width: 3440, height: 1440 } })
  for (const { name, path } of await everyPageKind()) {
    await enlarged.goto(path)
    expect.soft(await overflow(enlarged), `${name} at 200 %`).toBeLessThanOrEqual(0)
    expect.soft(await enlarged.evaluate(cutOff), `${name} at 200 %: cut off`).toEqual([])
    await wide.goto(path)
    expect.soft(await overflow(wide), `${name} at 3440 px`).toBeLessThanOrEqual(0)
    const longest = await wide.evaluate(longestLine)
    expect.soft(longest, `${name}: its longest line, in em`).toBeLessThan(50)
  }
  await enlarged.close()
  await wide.close()
})
