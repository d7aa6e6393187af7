import { JSDOM } from 'jsdom'
import { paths } from '../paths.ts'

const atomSpace = 'http://www.w3.org/2005/Atom'
const contentSpace = 'http://purl.org/rss/1.0/modules/content/'
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
const rfc822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UT|[+-]\d{4})$/

const isAbsolute = (text: string | null | undefined) =>
  /^https?:/.test(text ?? '') && URL.canParse(text ?? '')

/** Parsed by the rules of XML with namespaces: what is not well formed throws. */
function parsed(xml: string): Element {
  const { window } = new JSDOM()
  const document = new window.DOMParser().parseFromString(xml, 'application/xml')
  const fault = document.querySelector('parsererror')
  if (fault) throw new Error(`This is no XML: ${fault.textContent}`)
  return document.documentElement
}

const childrenOf = (parent: Element, name: string, space: string | null = null) =>
  [...parent.children].filter((one) => one.localName === name && one.namespaceURI === space)
const textOf = (parent: Element, name: string, space: string | null = null) =>
  childrenOf(parent, name, space)[0]?.textContent ?? null

/** Addresses in the HTML of an item that lead nowhere from a feed reader. */
function brokenIn(html: string): string[] {
  const { document } = new JSDOM(html).window
  return [...document.querySelectorAll('[href], [src]')]
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')
    .filter((address) => !isAbsolute(address) && !/^(?:mailto|tel):/.test(address))
    .map((address) => `leads nowhere: ${address}`)
}

const twice = (ids: readonly (string | null)[]) =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`)

/** What a feed breaks of RSS 2.0 (https://www.rssboard.org/rss-specification) and of ours: full text. */
export function rssFaults(xml: string): string[] {
  const root = parsed(xml)
  const faults: string[] = []
  const must = (isSo: boolean, text: string) => isSo || faults.push(text)
  must(root.localName === 'rss' && root.getAttribute('version') === '2.0', 'no RSS 2.0')
  const [channel, ...more] = childrenOf(root, 'channel')
  if (!channel || more.length > 0) return [...faults, 'one channel']
  for (const name of ['title', 'link', 'description']) must(Boolean(textOf(channel, name)), name)
  must(isAbsolute(textOf(channel, 'link')), 'link of the channel')
  const self = childrenOf(channel, 'link', atomSpace).find(
    (one) => one.getAttribute('rel') === 'self',
  )
  must(isAbsolute(self?.getAttribute('href')), 'atom:link to itself')
  const items = childrenOf(channel, 'item')
  for (const item of items) {
    const title = textOf(item, 'title')
    const guid = childrenOf(item, 'guid')[0]
    const isLink = guid?.getAttribute('isPermaLink') !== 'false'
    must(Boolean(title || textOf(item, 'description')), 'an item without words')
    must(isAbsolute(textOf(item, 'link')), `${title}: link`)
    must(Boolean(guid?.textContent) && (!isLink || isAbsolute(guid?.textContent)), `${title}: guid`)
    must(rfc822.test(textOf(item, 'pubDate') ?? ''), `${title}: pubDate`)
    const author = textOf(item, 'author')
    must(author === null || author.includes('@'), `${title}: an author is an address of mail`)
    const enclosure = childrenOf(item, 'enclosure')[0]
    must(
      !enclosure || ['url', 'length', 'type'].every((name) => enclosure.hasAttribute(name)),
      `${title}: enclosure`,
    )
    const html = textOf(item, 'encoded', contentSpace) ?? ''
    must(html.length > 0, `${title}: no text`)
    faults.push(...brokenIn(html).map((fault) => `${title}: ${fault}`))
  }
  return [...faults, ...twice(items.map((item) => textOf(item, 'guid')))]
}

/** What a feed breaks of Atom (RFC 4287) and of ours: full text. */
export function atomFaults(xml: string): string[] {
  const root = parsed(xml)
  const faults: string[] = []
  const must = (isSo: boolean, text: string) => isSo || faults.push(text)
  const own = (parent: Element, name: string) => childrenOf(parent, name, atomSpace)
  const text = (parent: Element, name: string) => textOf(parent, name, atomSpace)
  const linkOf = (parent: Element, rel: string) =>
    own(parent, 'link').find((one) => (one.getAttribute('rel') ?? 'alternate') === rel)
  must(root.localName === 'feed' && root.namespaceURI === atomSpace, 'no Atom')
  for (const name of ['id', 'title', 'updated']) must(own(root, name).length === 1, `one ${name}`)
  must(isAbsolute(text(root, 'id')), 'id of the feed')
  must(rfc3339.test(text(root, 'updated') ?? ''), 'updated of the feed')
  must(isAbsolute(linkOf(root, 'self')?.getAttribute('href')), 'link to itself')
  const entries = own(root, 'entry')
  const isSigned = own(root, 'author').length > 0
  for (const entry of entries) {
    const title = text(entry, 'title')
    for (const name of ['id', 'title', 'updated']) {
      must(own(entry, name).length === 1, `${title}: one ${name}`)
    }
    must(isAbsolute(text(entry, 'id')), `${title}: id`)
    must(rfc3339.test(text(entry, 'updated') ?? ''), `${title}: updated`)
    must(rfc3339.test(text(entry, 'published') ?? ''), `${title}: published`)
    must(isAbsolute(linkOf(entry, 'alternate')?.getAttribute('href')), `${title}: link`)
    const authors = own(entry, 'author')
    must(isSigned || authors.length > 0, `${title}: nobody wrote it`)
    must(
      authors.every((one) => text(one, 'name')),
      `${title}: a name for each author`,
    )
    const [content, ...more] = own(entry, 'content')
    must(content?.getAttribute('type') === 'html' && more.length === 0, `${title}: one HTML text`)
    must(
      own(entry, 'category').every((one) => one.getAttribute('term')),
      `${title}: term`,
    )
    faults.push(...brokenIn(content?.textContent ?? '').map((fault) => `${title}: ${fault}`))
  }
  return [...faults, ...twice(entries.map((entry) => text(entry, 'id')))]
}

/** What a feed breaks of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedFaults(json: string): string[] {
  const feed = JSON.parse(json)
  const faults: string[] = []
  const must = (isSo: boolean, text: string) => isSo || faults.push(text)
  const isText = (value: unknown) => typeof value === 'string' && value.length > 0
  must(feed.version === 'https://jsonfeed.org/version/1.1', 'version')
  must(isText(feed.title), 'title')
  for (const name of ['home_page_url', 'feed_url', 'icon', 'favicon']) {
    must(isAbsolute(feed[name]), name)
  }
  if (!Array.isArray(feed.items)) return [...faults, 'items']
  for (const item of feed.items) {
    must(isText(item.id), `${item.title}: id`)
    must(isAbsolute(item.url), `${item.title}: url`)
    must(isText(item.content_html) || isText(item.content_text), `${item.title}: no text`)
    for (const name of ['date_published', 'date_modified']) {
      must(item[name] === undefined || rfc3339.test(item[name]), `${item.title}: ${name}`)
    }
    must(item.image === undefined || isAbsolute(item.image), `${item.title}: image`)
    must(!('author' in item), `${item.title}: author was for version 1`)
    const authors: Array<{ name?: unknown; url?: string }> = item.authors ?? []
    must(
      authors.every(({ name, url }) => isText(name) && (url === undefined || isAbsolute(url))),
      `${item.title}: authors`,
    )
    must((item.tags ?? []).every(isText), `${item.title}: tags`)
    faults.push(...brokenIn(item.content_html ?? '').map((fault) => `${item.title}: ${fault}`))
  }
  return [...faults, ...twice(feed.items.map(({ id }: { id: string }) => id))]
}

/** `node lib/feed/feed-rules.fixture.ts https://example.org` writes the faults of a site's feeds as JSON. */
if (import.meta.main) {
  const site = process.argv[2] ?? ''
  const read = async (path: string) => (await fetch(new URL(path, site))).text()
  const faults = {
    rss: rssFaults(await read(paths.feed())),
    atom: atomFaults(await read(paths.atomFeed())),
    json: jsonFeedFaults(await read(paths.jsonFeed())),
  }
  console.log(JSON.stringify(faults))
}
