import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous } from './lake.ts'
import { everyPageKind } from './pages.ts'

test.use({ viewport: { width: 390, height: 844 } })

interface Stop {
  words: string
  /** In the window, with a ring around it. */
  isSeen: boolean
}

/** Goes on to the next thing that takes the keyboard; null where the page has no more. */
async function next(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const { activeElement: one } = document
    if (!one || one === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const { top, bottom, left, right, width, height } = one.getBoundingClientRect()
    const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return {
      words: one.textContent?.trim() || one.getAttribute('aria-label') || one.localName,
      isSeen:
        isInside &&
        width * height > 0 &&
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2,
    }
  })
}

/** Goes on until something that says this has the keyboard. */
async function goTo(page: Page, words: string | RegExp): Promise<void> {
  for (let at = 0; at < 150; at += 1) {
    const stop = await next(page)
    expect(stop, `nothing says ${words}`).not.toBeNull()
    if (stop && (typeof words === 'string' ? stop.words === words : words.test(stop.words))) return
  }
  throw new Error(`Not reached: ${words}`)
}

test('on the home page every stop of the keyboard can be seen', async ({ page }) => {
  await page.goto(paths.home())
  const stops: Stop[] = []
  for (let stop = await next(page); stop && stops.length < 150; stop = await next(page)) {
    stops.push(stop)
  }
  expect(stops.length).toBeGreaterThan(15)
  expect(stops[0]?.words).toMatch(/skip/i)
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
})

test('a reader without a mouse skips ahead, uses the menu, and leaves it', async ({ page }) => {
  await page.goto(paths.home())
  await goTo(page, /skip/i)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.goto(paths.home())
  await goTo(page, 'Menu')
  const menu = page.getByRole('navigation', { name: 'Main' })
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  expect(await next(page)).toMatchObject({ isSeen: true })
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
  await page.keyboard.press('Space')
  await goTo(page, 'Blog')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.blog())
})

test('a reader without a mouse opens the contents and a note, and comes back to the text', async ({
  page,
}) => {
  const slug = await anonymous.fetch<string>(
    `*[_type == "article" && count(body[_type == "block"].markDefs[_type == "evidence"]) > 0]
      | order(_id)[0].slug.current`,
  )
  await page.goto(paths.article(slug))
  await goTo(page, 'On this page')
  await page.keyboard.press('Enter')
  await expect(page.locator('details[open]')).toBeVisible()

  await goTo(page, /^1$/)
  const mark = page.locator(':focus')
  await page.keyboard.press('Enter')
  const note = page.locator('.side-note:target, [role="note"]:target')
  await expect(note).toBeVisible()
  await goTo(page, 'Close')
  await page.keyboard.press('Enter')
  await expect(note).toBeHidden()
  expect(await mark.count()).toBeLessThanOrEqual(1)
  await expect(page.locator('a:target')).toHaveText('1')
})

test('a reader without a mouse follows a note to its reference, and the reference back', async ({
  page,
}) => {
  const slug = await anonymous.fetch<string>(
    `*[_type == "article" && count((body[].markDefs[].basis->pmid)[defined(@)]) > 0]
      | order(_id)[0].slug.current`,
  )
  await page.goto(paths.article(slug))
  await goTo(page, /^1$/)
  await page.keyboard.press('Enter')
  await goTo(page, /^Full reference/)
  await page.keyboard.press('Enter')
  const reference = page.locator('#ref-1')
  await expect(reference).toBeInViewport()
  const address = /^https:\/\/(?:doi\.org\/10\.|pubmed\.ncbi\.nlm\.nih\.gov\/\d)/
  await expect(reference.getByRole('link').first()).toHaveAttribute('href', address)
  await expect(page.getByRole('link', { name: 'PubMed' }).first()).toHaveAttribute('href', address)
  await goTo(page, /^↑1?$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('#cite-1-1')).toBeInViewport()
  await expect(page.locator('a:target')).toHaveText('1')
})

/** Gives the keyboard to each thing that takes it, and says where a reader could not see that. */
function unseenStops(): string[] {
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]',
  )
  return [...stops].flatMap((stop) => {
    if (!stop.checkVisibility({ visibilityProperty: true })) return []
    stop.focus()
    const { outlineStyle, outlineWidth } = getComputedStyle(stop)
    const [box = stop.getBoundingClientRect()] = stop.getClientRects()
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2]
    const above = document.elementFromPoint(x, y)
    const words = stop.textContent?.trim().slice(0, 40) || stop.outerHTML.slice(0, 60)
    if (document.activeElement !== stop) return [`does not take it: ${words}`]
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return [`no ring: ${words}`]
    if (box.width * box.height === 0) return [`no room: ${words}`]
    if (!above || !(stop.contains(above) || above.contains(stop))) return [`covered: ${words}`]
    return []
  })
}

for (const width of [390, 1280]) {
  test(`on every kind of page each stop of the keyboard is seen and nothing covers it, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const { name, path } of await everyPageKind()) {
      await page.goto(path)
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      // From here on the browser draws rings, as it does for whoever uses the keyboard.
      await page.keyboard.press('Tab')
      expect.soft(await page.evaluate(unseenStops), name).toEqual([])
    }
  })
}
