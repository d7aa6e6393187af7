import { expect, test } from 'vitest'
import { drawingAddress, withTabIcon } from './tab-icon.ts'

test('a page brings the icon of its tab', () => {
  const icon =
    '<link rel="icon" href="/icon.svg?icon.2u7nkrb9.svg" sizes="any" type="image/svg+xml"/>'
  const link = '<a href="/icon.svg">The mark</a>'
  const page = withTabIcon(icon + link)
  const [, address = ''] = /^<link rel="icon" href="([^"]+)"\/>/.exec(page) ?? []
  expect(page).toBe(`<link rel="icon" href="${address}"/>${link}`)
  // The way the page's own policy lets it in, and nothing in it that an address may not have.
  expect(address).toMatch(/^data:image\/svg\+xml,%3Csvg[\w%'=:/.;@(),-]+%3C\/svg%3E$/)
  expect(decodeURIComponent(address)).toContain('prefers-color-scheme:dark')
})

test('a drawing keeps its colors', () => {
  const address = drawingAddress('<svg><title>Name</title><path stroke="#b3261e"/></svg>\n')
  expect(decodeURIComponent(address)).toBe("data:image/svg+xml,<svg><path stroke='#b3261e'/></svg>")
})
