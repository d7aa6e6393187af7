import { paths } from '#lib/paths.ts'
import { askAsReader } from './answers.ts'

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name] ?? '')

function attributesOf(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

/** What the head of a page tells search engines, networks and feed readers. */
export function headOf(html: string) {
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => attributesOf(tag))
  const meta: Record<string, string | undefined> = {}
  const links: Record<string, string | undefined> = {}
  const alternates: Record<string, string | undefined> = {}
  const themes: string[] = []
  for (const { name, property, content, media } of tags('meta')) {
    if (name === 'theme-color') themes.push(media ?? '')
    else meta[property ?? name ?? ''] ??= content
  }
  for (const { rel = '', type, href } of tags('link')) {
    if (rel === 'alternate' && type) alternates[type] = href
    else links[rel] ??= href
  }
  const title = unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
  return { title, meta, links, alternates, themes }
}

/** Every page that search engines are told of. */
export async function pathsInSitemap(): Promise<string[]> {
  const { text } = await askAsReader(paths.sitemap())
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}
