import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../../../app/icon.svg')
const named = /(<link rel="icon" href=")\/icon\.svg[^>]*(?=>)/

/** A drawing as an address that needs no request. Its title would say nothing in a tab. */
export function drawingAddress(svg: string): string {
  const drawing = svg
    .trim()
    .replace(/<title>.*?<\/title>/s, '')
    .replaceAll('"', "'")
  return `data:image/svg+xml,${encodeURI(drawing).replaceAll('#', '%23')}`
}

let address: string | undefined

/**
 * A page that brings the icon of its tab: a browser asks for the file before the first paint is done,
 * on the line that the typefaces come by. See docs/decisions/34.
 */
export function withTabIcon(html: string): string {
  return html.replace(named, (_, start: string) => {
    address ??= drawingAddress(readFileSync(file, 'utf8'))
    return `${start}${address}"/`
  })
}
