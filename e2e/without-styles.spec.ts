import { expect, test } from '@playwright/test'
import { everyPageKind } from './pages.ts'

/** Takes all styles away, and says what then is in the wrong place or in the way. */
function lostWithoutStyles(): string[] {
  for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove()
  const found: string[] = []
  const top = (selector: string) =>
    document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN
  const order = ['body > a', 'body > header', 'main h1', 'body > footer'].map(top)
  if (order.some((place, at) => !(place >= (order[at - 1] ?? 0)))) {
    found.push(`not in order: ${order.map(Math.round).join(', ')}`)
  }
  if (top('main h1') > 700) found.push(`the title is ${Math.round(top('main h1'))} px down`)
  const isPlain = (one: Element) => !/svg|path|circle/.test(one.localName)
  const signs = [...document.querySelectorAll('svg[aria-hidden=true]')].filter((sign) => {
    const { width, height } = sign.getBoundingClientRect()
    return width > 140 || height > 140
  })
  found.push(
    ...signs.map(
      (sign) => `a sign fills the window: ${sign.parentElement?.outerHTML.slice(0, 60)}`,
    ),
  )
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...document.querySelectorAll('body *')].find(
      (one) => isPlain(one) && one.getBoundingClientRect().right > page.clientWidth + 1,
    )
    found.push(`it scrolls sideways for ${wide?.outerHTML.slice(0, 80)}`)
  }
  return found
}

test('every kind of page can be read without its styles', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const { name, path } of await everyPageKind()) {
    await page.goto(path)
    expect.soft(await page.evaluate(lostWithoutStyles), name).toEqual([])
  }
})
