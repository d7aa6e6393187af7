import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { askAsReader, site } from './answers.ts'

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => named[name] ?? whole)

/** Where the links and pictures of a page lead, and the places in it that a link can lead to. */
function read(html: string) {
  const values = (attribute: string) =>
    [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
      unescaped(value),
    )
  return {
    links: values('(?:href|action)'),
    files: values('src').filter((url) => !url.startsWith('data:')),
    ids: new Set(values('id')),
  }
}

const isPage = (type: string | undefined) => type?.startsWith('text/html') ?? false

test('every link and picture of the site leads somewhere, to the very place, and those to others are whole', async () => {
  const { pathname: start } = new URL(paths.home(), site)
  const waiting = [start, paths.sitemap()]
  const from = new Map<string, string>(waiting.map((path) => [path, 'the start']))
  const ids = new Map<string, ReadonlySet<string>>()
  const fragments: Array<{ path: string; id: string; on: string }> = []
  const wrong: string[] = []
  const outward = new Set<string>()
  const files = new Set<string>()

  const follow = (value: string, on: string, isFile = false) => {
    const url = URL.canParse(value, new URL(on, site)) ? new URL(value, new URL(on, site)) : null
    if (!url) return void wrong.push(`${on}: ${value} is no address`)
    if (url.protocol === 'tel:') {
      if (!/^tel:\+\d{8,15}$/.test(value)) wrong.push(`${on}: ${value}`)
    } else if (url.protocol === 'mailto:') {
      if (!/^mailto:(?:[^@\s?]+@[^@\s?]+\.[^@\s?]+)?(?:\?|$)/.test(value))
        wrong.push(`${on}: ${value}`)
    } else if (url.protocol === 'data:') {
      // The icon of the tab is drawn in the page.
      if (!value.startsWith('data:image/svg+xml,')) wrong.push(`${on}: ${value}`)
    } else if (url.origin !== new URL(site).origin) {
      outward.add(value)
      const isWhole = url.protocol === 'https:' && url.hostname.includes('.') && !/\s/.test(value)
      if (!isWhole) wrong.push(`${on}: ${value}`)
    } else {
      // One size of each picture: making all of them would take longer than all pages together.
      const isNew = !isFile || !files.has(url.pathname)
      if (isFile) files.add(url.pathname)
      const path = url.pathname + url.search
      if (url.hash && !isFile)
        fragments.push({ path, id: decodeURIComponent(url.hash.slice(1)), on })
      if (isNew && !from.has(path)) {
        from.set(path, on)
        waiting.push(path)
      }
    }
  }

  async function visit(path: string) {
    // A form is answered by a redirect to where the reader was; the Studio is a program of its own.
    if (path.startsWith(paths.studio()) || path.startsWith('/api/')) return
    const answer = await askAsReader(path)
    if (answer.status !== 200) {
      return void wrong.push(`${from.get(path)}: ${path} answers ${answer.status}`)
    }
    if (path === paths.sitemap()) {
      for (const [, url = ''] of answer.text.matchAll(/<loc>([^<]+)<\/loc>/g)) follow(url, path)
    }
    if (!isPage(answer.header('content-type'))) return
    const page = read(answer.text)
    ids.set(path, page.ids)
    for (const link of page.links) follow(link, path)
    for (const file of page.files) follow(file, path, true)
  }

  for (let some = waiting.splice(0, 8); some.length > 0; some = waiting.splice(0, 8)) {
    await Promise.all(some.map(visit))
  }
  for (const { path, id, on } of fragments) {
    const places = ids.get(path)
    if (places && !places.has(id)) wrong.push(`${on}: there is no #${id} on ${path}`)
  }
  console.log(`${ids.size} pages, ${from.size} addresses of ours, ${outward.size} of others`)
  expect(wrong).toEqual([])
  expect(ids.size).toBeGreaterThan(40)
  expect(outward.size).toBeGreaterThan(10)
})
