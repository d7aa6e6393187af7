import { expect, test } from '@playwright/test'
import { everyPageKind } from './pages.ts'

/** What of a page a screen reader would stumble over; axe looks for the rest. */
function stumblings(): string[] {
  const found: string[] = []
  const words = (element: Element) =>
    element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const isHidden = (element: Element) => element.closest('[aria-hidden="true"]') !== null
  const all = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => !isHidden(one))

  const headings = all('h1,h2,h3,h4,h5,h6')
  let last = 0
  for (const heading of headings) {
    const level = Number(heading.localName.slice(1))
    if (!words(heading)) found.push(`an empty ${heading.localName}`)
    if (level > last + 1) found.push(`${heading.localName} after h${last}: ${words(heading)}`)
    last = level
  }
  for (const [name, times] of [
    ['h1', headings.filter(({ localName }) => localName === 'h1').length],
    ['main', all('main').length],
    ['header of the page', all('body > header').length],
    ['footer of the page', all('body > footer').length],
  ] as const) {
    if (times !== 1) found.push(`${times} times a ${name}`)
  }

  const named = all('nav').map((nav) => words(nav))
  for (const nav of all('nav')) {
    if (!nav.hasAttribute('aria-label')) found.push(`a navigation without a name`)
  }
  const twice = named.filter((name, at) => named.indexOf(name) !== at)
  // Two lists of the same contents, of which one is shown at each width.
  found.push(...twice.map((name) => `two navigations called ${name}`))

  for (const link of all('a[href], button, summary')) {
    const name = words(link) || link.querySelector('img')?.getAttribute('alt')
    if (!name) found.push(`a ${link.localName} without a name: ${link.outerHTML.slice(0, 80)}`)
    if (/^(?:here|click here|read more|more|link|this)\.?$/i.test(name ?? '')) {
      found.push(`a link that says “${name}”`)
    }
  }
  for (const picture of document.querySelectorAll('img')) {
    if (!picture.hasAttribute('alt')) found.push(`a picture without alt: ${picture.src}`)
  }
  for (const drawing of all('svg')) {
    const ids = drawing.getAttribute('aria-labelledby')?.split(' ') ?? []
    const texts = ids.map((id) => document.getElementById(id)?.textContent?.trim())
    if (drawing.getAttribute('role') !== 'img' || texts.length < 2 || !texts.every(Boolean)) {
      found.push('a drawing without title and description')
    }
  }
  for (const table of all('table')) {
    const caption = table.querySelector('caption')
    const label = table.closest('section')?.getAttribute('aria-label')
    if (!(caption && words(caption)) && !label) found.push('a table without a name')
    if (!table.querySelector('th[scope]')) found.push('a table without headings')
  }
  for (const figure of all('figure')) {
    const says = words(figure) || figure.querySelector('img')?.getAttribute('alt')
    if (!says) found.push('a figure that says nothing')
  }
  for (const field of all('input:not([type=hidden], [hidden]), select, textarea')) {
    if (!Reflect.get(field, 'labels')?.length) found.push(`a field without a label`)
  }
  if (!document.documentElement.lang) found.push('no language')
  if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')) {
    found.push('an order of its own for the keyboard')
  }
  return found
}

test('every kind of page can be followed by ear: headings, landmarks, names, tables, figures', async ({
  page,
}) => {
  const titles = new Map<string, string>()
  for (const { name, path } of await everyPageKind()) {
    await page.goto(path)
    expect.soft(await page.evaluate(stumblings), name).toEqual([])
    const title = await page.title()
    expect
      .soft(titles.get(title), `${name} has the title of another page: ${title}`)
      .toBeUndefined()
    titles.set(title, name)
  }
})
